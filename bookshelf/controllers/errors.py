"""The one place where what went wrong becomes an answer: a page, or a problem document."""

from __future__ import annotations

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from bookshelf.models import InvalidBook, ModelError
from bookshelf.views import Problem, Views
from bookshelf.web.bodies import Refused
from bookshelf.web.forms import mistaken_form
from bookshelf.web.problems import problem_of_error, problem_of_status

from .desk import Desk


def answer_errors(app: Flask, desk: Desk, views: Views, api_views: Views) -> None:
    """Let this application answer every error in the words of its views."""

    def is_api() -> bool:
        return request.path == "/api" or request.path.startswith("/api/")

    def answer(problem: Problem) -> Response:
        writer = api_views if is_api() else views
        text = writer.problem(desk.visit, problem)
        return Response(text, problem.status, content_type=writer.problem_type)

    @app.errorhandler(ModelError)
    def answer_model_error(error: ModelError) -> Response:
        """Answer what the models refuse."""
        return answer(problem_of_error(error))

    @app.errorhandler(InvalidBook)
    def answer_invalid_book(error: InvalidBook) -> Response:
        """Answer a form with the form, the values typed and what is wrong with each: 400."""
        if is_api():
            return answer(problem_of_error(error))
        book_id = (request.view_args or {}).get("book_id")
        form = mistaken_form(desk.form, error.faults, book_id)
        text = views.book_form(desk.visit, form)
        return Response(text, 400, content_type=views.media_type)

    @app.errorhandler(Refused)
    def answer_refused(error: Refused) -> Response:
        """Answer a request that is refused before any model sees it."""
        return answer(error.problem)

    @app.errorhandler(HTTPException)
    def answer_http_error(error: HTTPException) -> Response:
        """Answer what Flask refuses: no such address, no such method, too large; or our fault."""
        response = answer(problem_of_status(error.code or 500, request.path))
        if isinstance(error, MethodNotAllowed) and error.valid_methods:
            response.headers["Allow"] = ", ".join(sorted(error.valid_methods))
        return response

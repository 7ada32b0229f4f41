"""The one place where what went wrong becomes an answer: a page, or a problem document.

A form with mistakes is answered with that form, beside its own routes.
"""

from __future__ import annotations

from flask import Flask, Response, redirect, request
from werkzeug.exceptions import HTTPException, MethodNotAllowed
from werkzeug.wrappers import Response as Answer

from bookshelf.models import ModelError, SignInNeeded
from bookshelf.views import Problem, Views
from bookshelf.web.bodies import Refused
from bookshelf.web.problems import headers_of, problem_of_error, problem_of_status
from bookshelf.web.redirects import sign_in_address
from bookshelf.web.visits import is_api

from .desk import Desk


def answer_errors(app: Flask, desk: Desk, views: Views, api_views: Views) -> None:
    """Let this application answer every error in the words of its views."""

    def answer(problem: Problem) -> Answer:
        writer = api_views if is_api(request.path) else views
        text = writer.problem(desk.visit, problem)
        headers = headers_of(problem)
        return Response(text, problem.status, headers, content_type=writer.problem_type)

    @app.errorhandler(ModelError)
    def answer_model_error(error: ModelError) -> Answer:
        """Answer what the models refuse."""
        return answer(problem_of_error(error))

    @app.errorhandler(SignInNeeded)
    def lead_to_sign_in(error: SignInNeeded) -> Answer:
        """Lead who wants to see a page to the form to sign in with, and back from there."""
        if is_api(request.path) or request.method not in ("GET", "HEAD"):
            return answer(problem_of_error(error))
        return redirect(sign_in_address(request.path, request.query_string.decode()), 303)

    @app.errorhandler(Refused)
    def answer_refused(error: Refused) -> Answer:
        """Answer a request that is refused before any model sees it."""
        return answer(error.problem)

    @app.errorhandler(HTTPException)
    def answer_http_error(error: HTTPException) -> Answer:
        """Answer what Flask refuses: no such address, no such method, too large; or our fault."""
        response = answer(problem_of_status(error.code or 500, request.path))
        if isinstance(error, MethodNotAllowed) and error.valid_methods:
            response.headers["Allow"] = ", ".join(sorted(error.valid_methods))
        return response

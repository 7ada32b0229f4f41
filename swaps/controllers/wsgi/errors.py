"""The one place where what went wrong becomes an answer: a page, or a problem document."""

from __future__ import annotations

from bookshelf.models import InvalidBook, ModelError
from bookshelf.views import Problem, Views
from bookshelf.web.bodies import Refused
from bookshelf.web.forms import mistaken_form
from bookshelf.web.problems import problem_of_error

from .desk import Desk
from .response import Response, written
from .routing import MethodNotAllowed


class Errors:
    """Answers every error in the words of the views."""

    def __init__(self, views: Views, api_views: Views) -> None:
        self._views = views
        self._api_views = api_views

    def answer(self, desk: Desk, error: ModelError | Refused) -> Response:
        """Answer what the models refuse, or what is refused before any model sees it."""
        if isinstance(error, MethodNotAllowed):
            return self._method_not_allowed(desk, error)
        if isinstance(error, Refused):
            return self.tell(desk, error.problem)
        if isinstance(error, InvalidBook) and not desk.is_api:
            return self._form_again(desk, error)
        return self.tell(desk, problem_of_error(error))

    def tell(self, desk: Desk, problem: Problem) -> Response:
        """Answer with a problem."""
        writer = self._api_views if desk.is_api else self._views
        return written(writer.problem(desk.visit, problem), writer.problem_type, problem.status)

    def _form_again(self, desk: Desk, error: InvalidBook) -> Response:
        """Answer a form with the form, the values typed and what is wrong with each: 400."""
        book_id = desk.arguments.get("book_id")
        form = mistaken_form(desk.form, error.faults, None if book_id is None else int(book_id))
        return written(self._views.book_form(desk.visit, form), self._views.media_type, 400)

    def _method_not_allowed(self, desk: Desk, error: MethodNotAllowed) -> Response:
        """Answer which methods there are; to OPTIONS that is no error (RFC 9110, 9.3.7)."""
        is_asked = desk.request.method == "OPTIONS"
        nothing = written("", self._views.media_type)
        response = nothing if is_asked else self.tell(desk, error.problem)
        response.headers.append(("Allow", error.allowed))
        return response

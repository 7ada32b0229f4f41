"""The one place where what went wrong becomes an answer: a page, or a problem document.

A form with mistakes is answered with that form, by who answers the form itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bookshelf.models import ModelError, SignInNeeded
from bookshelf.views import Problem, Views
from bookshelf.web.bodies import Refused
from bookshelf.web.problems import headers_of, problem_of_error
from bookshelf.web.redirects import sign_in_address

from .desk import Desk
from .response import Response, see_other, written
from .routing import MethodNotAllowed

# Called with the desk and the error, it answers with the form.
Again = Callable[[Desk, Any], Response]


class Errors:
    """Answers every error in the words of the views; `forms` are who answers with a form."""

    def __init__(
        self, views: Views, api_views: Views, forms: Mapping[type[ModelError], Again]
    ) -> None:
        self._views = views
        self._api_views = api_views
        self._forms = forms

    def answer(self, desk: Desk, error: ModelError | Refused) -> Response:
        """Answer what the models refuse, or what is refused before any model sees it."""
        if isinstance(error, MethodNotAllowed):
            return self._method_not_allowed(desk, error)
        if isinstance(error, Refused):
            return self.tell(desk, error.problem)
        if not desk.is_api and type(error) in self._forms:
            return self._forms[type(error)](desk, error)
        if isinstance(error, SignInNeeded) and not desk.is_api and desk.request.is_asking:
            return see_other(sign_in_address(desk.request.path, desk.request.query_string))
        return self.tell(desk, problem_of_error(error))

    def tell(self, desk: Desk, problem: Problem) -> Response:
        """Answer with a problem."""
        writer = self._api_views if desk.is_api else self._views
        text = writer.problem(desk.visit, problem)
        response = written(text, writer.problem_type, problem.status)
        response.headers += headers_of(problem).items()
        return response

    def _method_not_allowed(self, desk: Desk, error: MethodNotAllowed) -> Response:
        """Answer which methods there are; to OPTIONS that is no error (RFC 9110, 9.3.7)."""
        is_asked = desk.request.method == "OPTIONS"
        nothing = written("", self._views.media_type)
        response = nothing if is_asked else self.tell(desk, error.problem)
        response.headers.append(("Allow", error.allowed))
        return response

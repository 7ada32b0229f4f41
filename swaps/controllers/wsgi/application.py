"""The application: what the server calls for each request, and the only thing it sees."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from time import perf_counter
from typing import Any

from bookshelf.controllers import Settings
from bookshelf.models import (
    InvalidBook,
    InvalidReview,
    Locked,
    ModelError,
    OpenLibrary,
    SignInFailed,
)
from bookshelf.views import Views
from bookshelf.web.bodies import Refused
from bookshelf.web.problems import problem_of_status
from bookshelf.web.request_log import log_fault

from .api_books import ApiBooks
from .api_token import ApiToken
from .books import Books
from .desk import Desk
from .door import recognise, refuse_forgery, refuse_wrong_host
from .errors import Again, Errors
from .readers import Readers
from .reading_list import ReadingList
from .request import Request
from .response import Response
from .reviews import Reviews
from .routing import Router
from .send_off import finished, log_answer
from .site import Site
from .static import STATIC_ROUTES


class Application:
    """A WSGI application: calling it answers one request."""

    def __init__(
        self, settings: Settings, open_library: OpenLibrary, router: Router, errors: Errors
    ) -> None:
        self._settings = settings
        self._open_library = open_library
        self._router = router
        self._errors = errors

    def __call__(
        self, environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        """Answer a request (PEP 3333)."""
        began = perf_counter()
        request = Request(environ, self._settings.proxies)
        desk = Desk(self._settings, self._open_library, request)
        try:
            response = self._answer(desk)
        finally:
            desk.close()
        response = finished(desk, response)
        log_answer(desk, response, perf_counter() - began)
        return response.send(start_response, request.method)

    def _answer(self, desk: Desk) -> Response:
        """Return the answer; that to a fault of our own is logged and told as such."""
        try:
            return self._handle(desk)
        except Exception as error:
            if self._settings.debug:
                raise
            log_fault(desk.visit.request_id, error)
            return self._errors.tell(desk, problem_of_status(500, desk.request.path))

    def _handle(self, desk: Desk) -> Response:
        """Return the answer of a handler, or that to what the models or we refuse."""
        method, path = desk.request.method, desk.request.path
        try:
            refuse_wrong_host(desk)
            if self._router.knows(method, path):
                refuse_forgery(desk)
            recognise(desk)
            handler, desk.arguments = self._router.find(method, path)
            return handler(desk, **desk.arguments)
        except (ModelError, Refused) as error:
            return self._errors.answer(desk, error)


def make_app(
    settings: Settings, open_library: OpenLibrary, views: Views, api_views: Views
) -> Application:
    """Return the application over these models and views."""
    books, reviews, readers = Books(views), Reviews(views), Readers(views)
    routes = [
        *Site(views).routes(),
        *books.routes(),
        *reviews.routes(),
        *readers.routes(),
        *ApiBooks(api_views).routes(),
        *ApiToken(api_views).routes(),
        *ReadingList(api_views).routes(),
        *STATIC_ROUTES,
    ]
    forms: dict[type[ModelError], Again] = {
        InvalidBook: books.again,
        InvalidReview: reviews.again,
        SignInFailed: readers.again,
        Locked: readers.again,
    }
    errors = Errors(views, api_views, forms)
    return Application(settings, open_library, Router(routes), errors)

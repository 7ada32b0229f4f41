"""The application: what the server calls for each request, and the only thing it sees."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Any

from bookshelf.controllers import Settings
from bookshelf.models import ModelError, OpenLibrary
from bookshelf.views import Views
from bookshelf.web.bodies import Refused
from bookshelf.web.problems import problem_of_status

from .api_books import ApiBooks
from .books import Books
from .desk import Desk
from .errors import Errors
from .request import Request
from .response import Response
from .routing import Router
from .site import Site
from .static import STATIC_ROUTES

log = logging.getLogger(__name__)


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
        request = Request(environ)
        desk = Desk(self._settings, self._open_library, request)
        try:
            response = self._answer(desk)
        finally:
            desk.close()
        return desk.send_off(response).send(start_response, request.method)

    def _answer(self, desk: Desk) -> Response:
        """Return the answer; that to a fault of our own is logged and told as such."""
        try:
            return self._handle(desk)
        except Exception:
            if self._settings.debug:
                raise
            log.exception("%s %r failed", desk.request.method, desk.request.path)
            return self._errors.tell(desk, problem_of_status(500, desk.request.path))

    def _handle(self, desk: Desk) -> Response:
        """Return the answer of a handler, or that to what the models or we refuse."""
        try:
            handler, desk.arguments = self._router.find(desk.request.method, desk.request.path)
            desk.refuse_forgery()
            return handler(desk, **desk.arguments)
        except (ModelError, Refused) as error:
            return self._errors.answer(desk, error)


def make_app(
    settings: Settings, open_library: OpenLibrary, views: Views, api_views: Views
) -> Application:
    """Return the application over these models and views."""
    routes = [
        *Site(views).routes(),
        *Books(views).routes(),
        *ApiBooks(api_views).routes(),
        *STATIC_ROUTES,
    ]
    return Application(settings, open_library, Router(routes), Errors(views, api_views))

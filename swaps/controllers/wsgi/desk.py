"""The desk where a request arrives: it opens the library, knows the visitor, and closes."""

from __future__ import annotations

from bookshelf.controllers import Settings
from bookshelf.models import Library, OpenLibrary
from bookshelf.views import Visit
from bookshelf.web import csrf
from bookshelf.web.forms import refuse_forgery, typed
from bookshelf.web.headers import SECURITY_HEADERS
from bookshelf.web.visits import arrive

from .request import Request
from .response import Response
from .routing import Arguments

SAFE = ("GET", "HEAD", "OPTIONS")


class Desk:
    """What a handler may ask for while it answers one request."""

    def __init__(self, settings: Settings, open_library: OpenLibrary, request: Request) -> None:
        self.request = request
        self.arguments: Arguments = {}
        self._settings = settings
        self._open_library = open_library
        self._library: Library | None = None
        self._arrival = arrive(
            settings.secret_key,
            request.path,
            request.query,
            request.cookies,
            request.header("Accept-Language"),
            request.is_secure,
        )

    @property
    def library(self) -> Library:
        """The library, opened once for this request."""
        if self._library is None:
            self._library = self._open_library()
        return self._library

    @property
    def visit(self) -> Visit:
        """Who is looking, and from where."""
        return self._arrival.visit

    @property
    def form(self) -> dict[str, str]:
        """The values typed into the form that was sent."""
        return typed(self.request.form)

    @property
    def is_api(self) -> bool:
        """Whether a program is asking, and not a page."""
        return self.request.path == "/api" or self.request.path.startswith("/api/")

    def refuse_forgery(self) -> None:
        """Raise Refused (403) for a form that no page of ours has sent."""
        if self.request.method not in SAFE and not self.is_api:
            cookie = self.request.cookies.get(csrf.COOKIE, "")
            refuse_forgery(self._settings.secret_key, cookie, self.request.form, self.request.path)

    def send_off(self, response: Response) -> Response:
        """Give an answer the headers that every answer carries."""
        response.headers += SECURITY_HEADERS.items()
        if response.is_personal:
            response.headers.append(("Vary", "Accept-Language, Cookie"))
            response.headers.append(("Content-Language", self.visit.language))
            response.headers += [("Set-Cookie", cookie) for cookie in self._arrival.cookies]
        return response

    def close(self) -> None:
        """Close the library, when this request has opened it."""
        if self._library is not None:
            self._library.close()

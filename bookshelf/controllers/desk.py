"""The desk where each request arrives: it opens the library, knows the visitor, and closes."""

from __future__ import annotations

from typing import cast

from flask import Flask, Response, g, request

from bookshelf.models import Library, OpenLibrary
from bookshelf.views import Visit
from bookshelf.web import csrf
from bookshelf.web.forms import refuse_forgery, typed
from bookshelf.web.headers import SECURITY_HEADERS
from bookshelf.web.visits import arrive

from .contract import Settings

SAFE = ("GET", "HEAD", "OPTIONS")


class Desk:
    """What a controller may ask for while it answers one request."""

    def __init__(self, settings: Settings, open_library: OpenLibrary) -> None:
        self._settings = settings
        self._open_library = open_library

    @property
    def library(self) -> Library:
        """The library, opened once for this request."""
        if "library" not in g:
            g.library = self._open_library()
        return cast(Library, g.library)

    @property
    def visit(self) -> Visit:
        """Who is looking, and from where."""
        return cast(Visit, g.arrival.visit)

    @property
    def form(self) -> dict[str, str]:
        """The values typed into the form that was sent."""
        return typed(request.form)

    def stand_in(self, app: Flask) -> None:
        """Be there at the start and the end of every request of this application."""
        app.before_request(self._greet)
        app.before_request(self._refuse_forgery)
        app.after_request(self._send_off)
        app.teardown_request(self._close)

    def _greet(self) -> None:
        g.arrival = arrive(
            self._settings.secret_key,
            request.path,
            request.args,
            request.cookies,
            request.headers.get("Accept-Language", ""),
            request.is_secure,
        )

    def _refuse_forgery(self) -> None:
        if request.endpoint and request.method not in SAFE and not request.path.startswith("/api/"):
            cookie = request.cookies.get(csrf.COOKIE, "")
            refuse_forgery(self._settings.secret_key, cookie, request.form, request.path)

    def _send_off(self, response: Response) -> Response:
        response.headers.extend(SECURITY_HEADERS)
        if request.endpoint != "static":
            response.headers["Vary"] = "Accept-Language, Cookie"
            response.headers["Content-Language"] = self.visit.language
            for cookie in g.arrival.cookies:
                response.headers.add("Set-Cookie", cookie)
        return response

    def _close(self, error: BaseException | None) -> None:
        if "library" in g:
            g.library.close()

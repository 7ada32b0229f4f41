"""The desk: what a controller may ask for while it answers one request."""

from __future__ import annotations

from typing import Any, cast

from flask import g, request

from bookshelf.models import Library, OpenLibrary, Reader
from bookshelf.views import Visit
from bookshelf.web import sessions, tokens
from bookshelf.web.bodies import read_json_object
from bookshelf.web.forms import typed
from bookshelf.web.hosts import Origin
from bookshelf.web.visits import is_api

from .contract import Settings


class Desk:
    """What a controller may ask for while it answers one request."""

    def __init__(self, settings: Settings, open_library: OpenLibrary) -> None:
        self.settings = settings
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
        return cast(Visit, g.visit)

    @property
    def form(self) -> dict[str, str]:
        """The values typed into the form that was sent."""
        return typed(request.form)

    @property
    def sent(self) -> dict[str, Any]:
        """The JSON object that a program has sent."""
        return read_json_object(request.content_type or "", request.get_data())

    @property
    def origin(self) -> Origin:
        """The scheme and host of this site, as the visitor sees it."""
        return cast(Origin, g.origin)

    @property
    def keys(self) -> tuple[str, ...]:
        """The secret keys: the one of now, then the older ones."""
        return self.settings.keys

    @property
    def reader(self) -> Reader | None:
        """Who is asking: on the site by a session, under /api by a bearer token."""
        if not is_api(request.path):
            return self.visit.reader
        token = tokens.token_in(request.headers.get("Authorization", ""))
        return tokens.reader_of(self.keys, token, self.library.readers) if token else None

    @property
    def session(self) -> str:
        """The token of the session in the visitor's cookie, empty when there is none."""
        return sessions.token_in(self.keys, request.cookies.get(sessions.COOKIE, ""))

    def sign_in(self, reader: Reader, stay: bool) -> None:
        """Begin a new session of this reader; the one before, if any, is over."""
        self.library.sessions.end(self.session)
        token = self.library.sessions.open(reader.id, sessions.lifetime(stay))
        g.cookies += sessions.signed_in_cookies(self.keys, token, stay, self.origin.is_secure)

    def sign_out(self) -> None:
        """End the session, here and in the library."""
        self.library.sessions.end(self.session)
        g.cookies += sessions.signed_out_cookies(self.origin.is_secure)

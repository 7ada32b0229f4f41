"""The desk: what a handler may ask for while it answers one request."""

from __future__ import annotations

from typing import Any

from bookshelf.controllers import Settings
from bookshelf.models import Library, OpenLibrary, Reader, SignInNeeded, permit
from bookshelf.web import sessions, tokens
from bookshelf.web.bodies import read_json_object
from bookshelf.web.forms import typed
from bookshelf.web.request_log import new_request_id
from bookshelf.web.visits import arrive, is_api

from .request import Request
from .routing import Arguments


class Desk:
    """What a handler may ask for while it answers one request.

    `visit` says who is looking, and from where; `cookies` are the Set-Cookie headers of the
    answer; `arguments` what stands in the places of the address.
    """

    def __init__(self, settings: Settings, open_library: OpenLibrary, request: Request) -> None:
        self.settings = settings
        self.keys = settings.keys
        self.request = request
        self.arguments: Arguments = {}
        self._open_library = open_library
        self._library: Library | None = None
        arrival = arrive(
            self.keys,
            request.path,
            request.query,
            request.cookies,
            request.header("Accept-Language"),
            request.origin.is_secure,
            new_request_id(),
        )
        self.visit = arrival.visit
        self.cookies = list(arrival.cookies)

    @property
    def library(self) -> Library:
        """The library, opened once for this request."""
        if self._library is None:
            self._library = self._open_library()
        return self._library

    @property
    def form(self) -> dict[str, str]:
        """The values typed into the form that was sent."""
        return typed(self.request.form)

    @property
    def sent(self) -> dict[str, Any]:
        """The JSON object that a program has sent."""
        return read_json_object(self.request.content_type, self.request.body)

    @property
    def is_api(self) -> bool:
        """Whether a program is asking, and not a page."""
        return is_api(self.request.path)

    @property
    def reader(self) -> Reader | None:
        """Who is asking: on the site by a session, under /api by a bearer token."""
        if not self.is_api:
            return self.visit.reader
        token = tokens.token_in(self.request.header("Authorization"))
        return tokens.reader_of(self.keys, token, self.library.readers) if token else None

    @property
    def session(self) -> str:
        """The token of the session in the visitor's cookie, empty when there is none."""
        return sessions.token_in(self.keys, self.request.cookies.get(sessions.COOKIE, ""))

    def signed_in(self) -> Reader:
        """Return who is asking. Raises SignInNeeded when nobody is signed in."""
        reader = self.reader
        if reader is None:
            raise SignInNeeded("sign-in")
        return reader

    def permit(self, permission: str) -> Reader:
        """Return who is asking. Raises SignInNeeded, or NotAllowed without this permission."""
        return permit(self.reader, permission)

    def sign_in(self, reader: Reader, stay: bool) -> None:
        """Begin a new session of this reader; the one before, if any, is over."""
        self.library.sessions.end(self.session)
        token = self.library.sessions.open(reader.id, sessions.lifetime(stay))
        secure = self.request.origin.is_secure
        self.cookies += sessions.signed_in_cookies(self.keys, token, stay, secure)

    def sign_out(self) -> None:
        """End the session, here and in the library."""
        self.library.sessions.end(self.session)
        self.cookies += sessions.signed_out_cookies(self.request.origin.is_secure)

    def close(self) -> None:
        """Close the library, when this request has opened it."""
        if self._library is not None:
            self._library.close()

"""Bearer tokens: how a program signs in."""

from __future__ import annotations

from bookshelf.views import Views
from bookshelf.web.tokens import new_token

from .desk import Desk
from .response import Response, written
from .routing import Route


class ApiToken:
    """The handler of /api/token."""

    def __init__(self, views: Views) -> None:
        self._views = views

    def routes(self) -> list[Route]:
        """Return the rows of the routing table."""
        return [Route("POST", "/api/token", self.create)]

    def create(self, desk: Desk) -> Response:
        """Answer a token to who knows the password. Nobody else may keep it."""
        reader = desk.library.readers.sign_in(desk.sent)
        token = self._views.token(desk.visit, new_token(desk.keys, reader.id))
        response = written(token, self._views.media_type)
        response.headers.append(("Cache-Control", "no-store"))
        return response

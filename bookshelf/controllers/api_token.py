"""Bearer tokens: how a program signs in."""

from __future__ import annotations

from flask import Blueprint, Response

from bookshelf.views import Views
from bookshelf.web.tokens import new_token

from .desk import Desk


def make_api_token(desk: Desk, views: Views) -> Blueprint:
    """Return the blueprint of /api/token."""
    api = Blueprint("api_token", __name__)

    @api.post("/api/token")
    def create() -> Response:
        """Answer a token to who knows the password. Nobody else may keep it."""
        reader = desk.library.readers.sign_in(desk.sent)
        token = views.token(desk.visit, new_token(desk.keys, reader.id))
        headers = {"Cache-Control": "no-store"}
        return Response(token, headers=headers, content_type=views.media_type)

    return api

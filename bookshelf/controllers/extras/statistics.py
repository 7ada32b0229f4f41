"""What is read, and how much of it."""

from __future__ import annotations

from flask import Blueprint, Response

from bookshelf.views import ExtraViews

from ..desk import Desk
from .shelf import extras_of


def make_statistics(desk: Desk, views: ExtraViews, media_type: str) -> Blueprint:
    """Return the blueprint of /stats."""
    statistics = Blueprint("statistics", __name__)

    @statistics.get("/stats")
    def show() -> Response:
        """Show what is read, in charts."""
        found = extras_of(desk).reading.statistics()
        return Response(views.statistics(desk.visit, found), content_type=media_type)

    return statistics

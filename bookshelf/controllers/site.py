"""The pages that are about the whole shop."""

from __future__ import annotations

from flask import Blueprint, Response

from bookshelf.views import Home, Views

from .desk import Desk

ON_THE_FIRST_PAGE = 6


def make_site(desk: Desk, views: Views) -> Blueprint:
    """Return the blueprint of the first page, of /about and of /health."""
    site = Blueprint("site", __name__)

    @site.get("/")
    def home() -> Response:
        """Show how many books there are, the newest and the most borrowed."""
        books = desk.library.books
        shown = Home(
            count=books.count(),
            newest=books.newest(ON_THE_FIRST_PAGE),
            popular=books.popular(ON_THE_FIRST_PAGE),
        )
        return Response(views.home(desk.visit, shown), content_type=views.media_type)

    @site.get("/about")
    def about() -> Response:
        """Show what this place is."""
        return Response(views.about(desk.visit), content_type=views.media_type)

    @site.get("/health")
    def health() -> Response:
        """Say that the library answers, by asking it."""
        count = desk.library.books.count()
        return Response(views.health(desk.visit, count), content_type=views.media_type)

    return site

"""The pages that are about the whole shop."""

from __future__ import annotations

from bookshelf.views import Home, Views

from .desk import Desk
from .response import Response, written
from .routing import Route

ON_THE_FIRST_PAGE = 6


class Site:
    """The handlers of the first page, of /about and of /health."""

    def __init__(self, views: Views) -> None:
        self._views = views

    def routes(self) -> list[Route]:
        """Return the rows of the routing table."""
        return [
            Route("GET", "/", self.home),
            Route("GET", "/about", self.about),
            Route("GET", "/health", self.health),
        ]

    def home(self, desk: Desk) -> Response:
        """Show how many books there are, the newest and the most borrowed."""
        books = desk.library.books
        shown = Home(
            count=books.count(),
            newest=books.newest(ON_THE_FIRST_PAGE),
            popular=books.popular(ON_THE_FIRST_PAGE),
        )
        return written(self._views.home(desk.visit, shown), self._views.media_type)

    def about(self, desk: Desk) -> Response:
        """Show what this place is."""
        return written(self._views.about(desk.visit), self._views.media_type)

    def health(self, desk: Desk) -> Response:
        """Say that the library answers, by asking it."""
        count = desk.library.books.count()
        return written(self._views.health(desk.visit, count), self._views.media_type)

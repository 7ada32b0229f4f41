"""A stand-in for the views: it writes the name of the view and keeps what it was given."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bookshelf.models import BookReviews
from bookshelf.views import Visit

NO_REVIEWS = BookReviews()


@dataclass
class RecordingViews:
    """Views that write the name of the view, and keep what it was given.

    `broken` is the name of a view that breaks.
    """

    media_type: str
    problem_type: str
    shown: list = field(default_factory=list)
    visit: Visit | None = None
    broken: str = ""
    extras: Any = None

    def home(self, visit, home):
        return self.show("home", visit, home)

    def about(self, visit):
        return self.show("about", visit, None)

    def catalogue(self, visit, page):
        return self.show("catalogue", visit, page)

    def book(self, visit, book, reviews=NO_REVIEWS):
        return self.show("book", visit, (book, reviews))

    def book_form(self, visit, form):
        return self.show("book_form", visit, form)

    def review_form(self, visit, form):
        return self.show("review_form", visit, form)

    def sign_in(self, visit, form):
        return self.show("sign_in", visit, form)

    def register(self, visit, form):
        return self.show("register", visit, form)

    def change_password(self, visit, form):
        return self.show("change_password", visit, form)

    def dashboard(self, visit, dashboard):
        return self.show("dashboard", visit, dashboard)

    def basket(self, visit, basket, faults=None):
        return self.show("basket", visit, (basket, faults or {}))

    def token(self, visit, token):
        return self.show("token", visit, token)

    def reading_list(self, visit, items, address):
        return self.show("reading_list", visit, (items, address))

    def reading_item(self, visit, item, address):
        return self.show("reading_item", visit, (item, address))

    def problem(self, visit, problem):
        return self.show("problem", visit, problem)

    def health(self, visit, books):
        return self.show("health", visit, books)

    def show(self, name, visit, data):
        """Keep what a view was given, and write its name."""
        self.visit = visit
        if name == self.broken:
            raise RuntimeError(f"the view {name} breaks")
        self.shown.append((name, data))
        return f"the view {name}"

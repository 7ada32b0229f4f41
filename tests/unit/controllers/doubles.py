"""Stand-ins for the other two layers, so that controllers are tested alone.

A test sees what the controllers asked the books for and what they gave to the views.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bookshelf.models import Book, BookNotFound, BookPage, InvalidBook, InvalidQuery

SAMPLE = Book("Chéri", "Colette", year=1920, id=1)


@dataclass
class Shelf:
    """Books in a list. `faults` is what the next check will find wrong."""

    books: list = field(default_factory=lambda: [SAMPLE])
    faults: dict = field(default_factory=dict)
    asked: list = field(default_factory=list)

    def add(self, values):
        self._check("add", dict(values), InvalidBook)
        book = Book(values.get("title", ""), values.get("author", ""), id=len(self.books) + 1)
        self.books.append(book)
        return book

    def get(self, book_id):
        self.asked.append(("get", book_id))
        for book in self.books:
            if book.id == book_id:
                return book
        raise BookNotFound(book_id)

    def replace(self, book_id, values):
        book = self.get(book_id)
        self._check("replace", dict(values), InvalidBook)
        return replace(book, title=values.get("title", book.title))

    def change(self, book_id, changes):
        book = self.get(book_id)
        self._check("change", dict(changes), InvalidBook)
        return replace(book, title=changes.get("title", book.title))

    def delete(self, book_id):
        self.books.remove(self.get(book_id))

    def page(self, *, author="", sort="title", page=1, limit=20):
        question = {"author": author, "sort": sort, "page": page, "limit": limit}
        self._check("page", question, InvalidQuery)
        return BookPage(self.books, len(self.books))

    def newest(self, limit):
        return self.books[:limit]

    def popular(self, limit):
        return self.books[:limit]

    def count(self):
        return len(self.books)

    def load(self, rows):
        raise NotImplementedError("no controller loads books")

    def _check(self, name, values, error):
        self.asked.append((name, values))
        if self.faults:
            raise error(self.faults)


@dataclass
class Library:
    """A library over such a shelf."""

    books: Shelf
    is_open: bool = True

    def is_new(self):
        return False

    def close(self):
        self.is_open = False


@dataclass
class RecordingViews:
    """Views that write the name of the view, and keep what it was given."""

    media_type: str
    problem_type: str
    shown: list = field(default_factory=list)

    def home(self, visit, home):
        return self._show("home", visit, home)

    def about(self, visit):
        return self._show("about", visit, None)

    def catalogue(self, visit, page):
        return self._show("catalogue", visit, page)

    def book(self, visit, book):
        return self._show("book", visit, book)

    def book_form(self, visit, form):
        return self._show("book_form", visit, form)

    def problem(self, visit, problem):
        return self._show("problem", visit, problem)

    def health(self, visit, books):
        return self._show("health", visit, books)

    def _show(self, name, visit, data):
        self.visit = visit
        self.shown.append((name, data))
        return f"the view {name}"

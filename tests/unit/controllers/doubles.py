"""Stand-ins for the other two layers, so that controllers are tested alone.

A test sees what the controllers asked the books for and what they gave to the views, and
can let either of them refuse or break.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bookshelf.models import Book, BookNotFound, BookPage, InvalidBook, InvalidQuery
from bookshelf.views import Visit

CHERI = Book("Chéri", "Colette", year=1920, id=1)
EMMA = Book("Emma", "Jane Austen", year=1815, id=7)
NEXT_ID = 8


@dataclass
class Shelf:
    """Books in a list, which are asked as the models are.

    `asked` is every question, `faults` what the next check finds wrong, and `breaks` is
    what a fault of the program says, when there is one.
    """

    books: list = field(default_factory=lambda: [CHERI, EMMA])
    asked: list = field(default_factory=list)
    faults: dict = field(default_factory=dict)
    breaks: str = ""

    def add(self, values):
        self._hear("add", dict(values))
        self._check(InvalidBook)
        new_id = NEXT_ID + len(self.books) - 2
        self.books.append(Book(values.get("title", ""), values.get("author", ""), id=new_id))
        return self.books[-1]

    def get(self, book_id):
        self._hear("get", book_id)
        return self._find(book_id)

    def replace(self, book_id, values):
        self._hear("replace", book_id, dict(values))
        book = self._find(book_id)
        self._check(InvalidBook)
        return replace(book, title=values.get("title", ""))

    def change(self, book_id, changes):
        self._hear("change", book_id, dict(changes))
        book = self._find(book_id)
        self._check(InvalidBook)
        return replace(book, title=changes.get("title", book.title))

    def delete(self, book_id):
        self._hear("delete", book_id)
        self.books.remove(self._find(book_id))

    def page(self, *, author="", sort="title", page=1, limit=20):
        self._hear("page", {"author": author, "sort": sort, "page": page, "limit": limit})
        self._check(InvalidQuery)
        return BookPage(list(self.books), len(self.books))

    def newest(self, limit):
        self._hear("newest", limit)
        return self.books[:limit]

    def popular(self, limit):
        self._hear("popular", limit)
        return self.books[:limit]

    def count(self):
        self._hear("count")
        return len(self.books)

    def load(self, rows):
        raise NotImplementedError("no controller loads books")

    def _hear(self, *question):
        self.asked.append(question)
        if self.breaks:
            raise RuntimeError(self.breaks)

    def _find(self, book_id):
        for book in self.books:
            if book.id == book_id:
                return book
        raise BookNotFound(book_id)

    def _check(self, error):
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
    """Views that write the name of the view, and keep what it was given.

    `broken` is the name of a view that breaks.
    """

    media_type: str
    problem_type: str
    shown: list = field(default_factory=list)
    visit: Visit | None = None
    broken: str = ""

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
        if name == self.broken:
            raise RuntimeError(f"the view {name} breaks")
        self.shown.append((name, data))
        return f"the view {name}"

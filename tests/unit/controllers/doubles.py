"""Stand-ins for the models, so that controllers are tested alone.

A test sees what the controllers asked for and can let the models refuse or break.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from bookshelf.models import Book, BookNotFound, BookPage, InvalidBook, InvalidQuery

CHERI = Book("Chéri", "Colette", year=1920, id=1)
EMMA = Book("Emma", "Jane Austen", year=1815, id=7)
NEXT_ID = 8


@dataclass
class Double:
    """One part of a library.

    `asked` is every question, `faults` what the next check finds wrong, and `breaks` is
    what a fault of the program says, when there is one.
    """

    asked: list = field(default_factory=list)
    faults: dict = field(default_factory=dict)
    breaks: str = ""

    def _hear(self, *question):
        self.asked.append(question)
        if self.breaks:
            raise RuntimeError(self.breaks)

    def _check(self, error):
        if self.faults:
            raise error(self.faults)


@dataclass
class Shelf(Double):
    """Books in a list, which are asked as the models are."""

    books: list = field(default_factory=lambda: [CHERI, EMMA])

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

    def page(self, *, q="", author="", genre="", year="", sort="title", page=1, limit=20):
        asked = {"q": q, "author": author, "genre": genre, "year": year, "sort": sort}
        self._hear("page", {**asked, "page": page, "limit": limit})
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

    def _find(self, book_id):
        for book in self.books:
            if book.id == book_id:
                return book
        raise BookNotFound(book_id)


@dataclass
class Library:
    """A library of such parts."""

    books: Shelf
    readers: Any
    sessions: Any
    reviews: Any
    baskets: Any
    reading_list: Any
    extras: Any = None
    is_open: bool = True

    def is_new(self):
        return False

    def close(self):
        self.is_open = False

"""The contract of every view: the same functions, whatever they write."""

from __future__ import annotations

from typing import Protocol

from bookshelf.models import Book, BookPage

from .data import BookForm, Home, Problem, Visit


class Views(Protocol):
    """A module of functions that turn data into text of one media type (RFC 6838)."""

    @property
    def media_type(self) -> str:
        """The media type of every answer but a problem."""

    @property
    def problem_type(self) -> str:
        """The media type of a problem."""

    def home(self, visit: Visit, home: Home) -> str:
        """Write the first page."""

    def about(self, visit: Visit) -> str:
        """Write what this place is."""

    def catalogue(self, visit: Visit, page: BookPage) -> str:
        """Write one page of the catalogue; say something kind when it is empty."""

    def book(self, visit: Visit, book: Book) -> str:
        """Write all that is known about one book."""

    def book_form(self, visit: Visit, form: BookForm) -> str:
        """Write a form with the values typed and a message at each fault."""

    def problem(self, visit: Visit, problem: Problem) -> str:
        """Write what was wrong and what to do next."""

    def health(self, visit: Visit, books: int) -> str:
        """Write that the library answers, and how many books it has."""

"""The contract of every model, reference or swap: a library, and the books in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from .basket import Baskets
from .book import Book, BookPage, Loaded, Values
from .extra import Extras
from .reader import Readers, Sessions
from .reading_item import ReadingList
from .review import Reviews


class Books(Protocol):
    """The books of a library."""

    def add(self, values: Values) -> Book:
        """Check the values, put the book on the shelf and return it with its id.

        Raises InvalidBook, naming every bad field.
        """

    def get(self, book_id: int) -> Book:
        """Return the book with this id, or raise BookNotFound."""

    def replace(self, book_id: int, values: Values) -> Book:
        """Give the book these values and no others; return it.

        Its id and popularity stay. Raises BookNotFound or InvalidBook.
        """

    def change(self, book_id: int, changes: Values) -> Book:
        """Change the values named, leave the others; return the book.

        Raises BookNotFound or InvalidBook.
        """

    def delete(self, book_id: int) -> None:
        """Take the book from the shelf, or raise BookNotFound."""

    def page(
        self,
        *,
        q: str = "",
        author: str = "",
        genre: str = "",
        year: int | str = "",
        sort: str = "title",
        page: int | str = 1,
        limit: int | str = 20,
    ) -> BookPage:
        """Return one page of the catalogue.

        q: only the books that have all these words in title or author, in any order; the
        last may be the beginning of a word. author: only the books of this author. Accents
        and case do not matter. genre: one of GENRES. year: of the first publication.
        sort: one of SORTS; a leading "-" reverses it. "popular" puts the most borrowed first.
        page: from 1. limit: books on a page, 1 to 100. Both may be given as text.
        Raises InvalidQuery, naming every bad value.
        """

    def newest(self, limit: int) -> list[Book]:
        """Return the books that were added last, the newest first."""

    def popular(self, limit: int) -> list[Book]:
        """Return the books that were borrowed most, the most borrowed first."""

    def count(self) -> int:
        """Return how many books there are."""

    def load(self, rows: list[Values]) -> Loaded:
        """Add many books at once, in one transaction, and say what became of each row.

        A row may also give "popularity". A book with the same ISBN, or with the same title,
        author and year, is known already and is left as it is.
        """


class Library(Protocol):
    """What the models open: one visit to the shelves. Close it when the visit is over."""

    @property
    def books(self) -> Books:
        """The books of this library."""

    @property
    def reviews(self) -> Reviews:
        """What readers say of them."""

    @property
    def readers(self) -> Readers:
        """Who has an account."""

    @property
    def sessions(self) -> Sessions:
        """Who is signed in."""

    @property
    def baskets(self) -> Baskets:
        """What readers are about to buy."""

    @property
    def reading_list(self) -> ReadingList:
        """The list of those who are not signed in."""

    @property
    def extras(self) -> Extras | None:
        """What goes beyond the core, where this library has it."""

    def is_new(self) -> bool:
        """Return whether no book was ever put into this library."""

    def close(self) -> None:
        """End the visit. The library cannot be used any more."""


# What is called once a request.
OpenLibrary = Callable[[], Library]


class Prepare(Protocol):
    """The one function of a models layer."""

    def __call__(self, database_url: str, keys: tuple[str, ...] = ()) -> OpenLibrary:
        """Return the function that opens the library at this URL.

        keys: secrets of 16 characters or more, the one of now first, then older ones. With
        them the e-mail addresses of readers are encrypted where they are kept.
        """

"""What the commands `load` and `export` need of a library beside `Books`: the promise.

Both work on as many books as there are, and hold only some of them at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from .book import Book, Loaded, Refusal, Values
from .library import Books


def ignore(_told: object) -> None:
    """Be told, and do nothing."""


@dataclass(frozen=True)
class Met:
    """A row that means a book which is there already.

    `row` is the number of the row, `book_id` the book that it means, `updated` whether the
    book was given values of the row that it did not have.
    """

    row: int
    title: str
    book_id: int
    updated: bool


class Loading(Protocol):
    """Rows that become books all at once, or not at all. Nobody sees them before `finish`."""

    def take(self, rows: Iterable[tuple[int, Values]]) -> list[Refusal]:
        """Keep the rows that make a book; return those that make none.

        Each row comes with its number, by which it is called in what is said of it.
        """

    def finish(
        self,
        tell: Callable[[Met], object] = ignore,
        advance: Callable[[int], object] = ignore,
    ) -> Loaded:
        """Put the books on the shelves, in one transaction, and say how many.

        `tell` is told of every row that means a book which is there already; `advance` now
        and then, how many rows have found their place by then. Nothing is left of the rows.
        """

    def close(self) -> None:
        """Forget the rows that were taken and not put on the shelves."""


class ManyBooks(Books, Protocol):
    """The books of a library that can be loaded from files and written to them."""

    def loading(self, *, update: bool = False) -> Loading:
        """Begin to load books.

        update: a book that is there already is given the values that its row has. Of rows
        that mean the same book, only the first counts.
        """

    def after(self, book_id: int, limit: int) -> list[Book]:
        """Return the books with the next ids, in their order: so many at most."""

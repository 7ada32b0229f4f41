"""A library in memory: one shelf, and a visit for whoever opens it."""

from __future__ import annotations

from functools import partial

from bookshelf.models import OpenLibrary

from .books import MemoryBooks
from .shelf import Shelf


class MemoryLibrary:
    """A visit to a library that is kept in memory."""

    def __init__(self, shelf: Shelf) -> None:
        self.books = MemoryBooks(shelf)

    def is_new(self) -> bool:
        """Return whether no book was ever put into this library."""
        return self.books.shelf.last_id == 0

    def close(self) -> None:
        """End the visit; the books stay for the next one."""
        self.books.close()


def prepare(database_url: str) -> OpenLibrary:
    """Return the function that opens one new, empty library.

    Nothing is kept at `database_url`: memory has no address.
    """
    return partial(MemoryLibrary, Shelf())

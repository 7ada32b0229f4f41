"""A library in memory: one shelf, and a visit for whoever opens it."""

from __future__ import annotations

from functools import partial

from bookshelf.models import OpenLibrary

from .baskets import MemoryBaskets
from .books import MemoryBooks
from .readers import MemoryReaders
from .reading_list import MemoryReadingList
from .reviews import MemoryReviews
from .sessions import MemorySessions
from .shelf import Shelf


class MemoryLibrary:
    """A visit to a library that is kept in memory."""

    def __init__(self, shelf: Shelf) -> None:
        self.books = MemoryBooks(shelf)
        self.reviews = MemoryReviews(shelf)
        self.readers = MemoryReaders(shelf)
        self.sessions = MemorySessions(shelf)
        self.baskets = MemoryBaskets(shelf)
        self.reading_list = MemoryReadingList(shelf)
        self.extras = None

    def is_new(self) -> bool:
        """Return whether no book was ever put into this library."""
        return self.books.shelf.last_id == 0

    def close(self) -> None:
        """End the visit; the books stay for the next one."""
        self.books.close()


def prepare(database_url: str, keys: tuple[str, ...] = ()) -> OpenLibrary:
    """Return the function that opens one new, empty library.

    Nothing is kept at `database_url`, and so nothing is encrypted: memory has no address.
    """
    return partial(MemoryLibrary, Shelf())

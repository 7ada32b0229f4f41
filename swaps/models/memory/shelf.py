"""The shelf that all visits share. Whoever reads or changes it holds its lock."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from threading import RLock

from bookshelf.models import Book
from bookshelf.models.catalogue import fold


@dataclass(frozen=True)
class Shelved:
    """A book on the shelf, with its words as they are compared and sorted."""

    id: int
    book: Book
    title_key: str
    author_key: str

    @property
    def facts(self) -> tuple[str, str, int | None]:
        """What two rows of a list have in common when they mean the same book."""
        return self.title_key, self.author_key, self.book.year


@dataclass
class Shelf:
    """Every book by its id. An id is never given twice."""

    lock: RLock = field(default_factory=RLock)
    last_id: int = 0
    shelved: dict[int, Shelved] = field(default_factory=dict)

    def put(self, book: Book) -> Book:
        """Put a book on the shelf, in the place of its id or in a new one."""
        place = book.id
        if place is None:
            self.last_id += 1
            place = self.last_id
        book = replace(book, id=place)
        self.shelved[place] = shelve(book, place)
        return book


def shelve(book: Book, place: int) -> Shelved:
    """Return the book as it stands on the shelf."""
    return Shelved(place, book, fold(book.title), fold(book.author))

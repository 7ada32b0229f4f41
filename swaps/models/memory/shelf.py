"""The shelf that all visits share. Whoever reads or changes it holds its lock."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from threading import RLock

from bookshelf.models import Book, ReadingItem, Review, Sale
from bookshelf.models.words import cut, fold

from .accounts import Accounts
from .numbered import Numbered


@dataclass(frozen=True)
class Shelved:
    """A book on the shelf, with its words as they are compared and sorted."""

    id: int
    book: Book
    title_key: str
    author_key: str

    @property
    def words(self) -> list[str]:
        """The words that it is found by."""
        return cut(f"{self.title_key} {self.author_key}")

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
    accounts: Accounts = field(default_factory=Accounts)
    reviews: Numbered[Review] = field(default_factory=Numbered)
    # How many copies of which book, by the id of the reader whose basket it is.
    baskets: dict[int, dict[int, int]] = field(default_factory=dict)
    # Who has bought what, by the id of the sale.
    sales: Numbered[tuple[int, Sale]] = field(default_factory=Numbered)
    items: Numbered[ReadingItem] = field(default_factory=Numbered)

    def put(self, book: Book) -> Book:
        """Put a book on the shelf, in the place of its id or in a new one."""
        place = book.id
        if place is None:
            self.last_id += 1
            place = self.last_id
        book = replace(book, id=place)
        self.shelved[place] = shelve(book, place)
        return book

    def take_away(self, book_id: int) -> None:
        """Take a book from the shelf, with its reviews, out of every basket."""
        del self.shelved[book_id]
        for quantities in self.baskets.values():
            quantities.pop(book_id, None)
        for review in self.reviews.newest():
            if review.book_id == book_id:
                del self.reviews.by_id[review.id]


def shelve(book: Book, place: int) -> Shelved:
    """Return the book as it stands on the shelf."""
    return Shelved(place, book, fold(book.title), fold(book.author))

"""The books of a library in memory."""

from __future__ import annotations

from dataclasses import replace

from bookshelf.models import (
    Book,
    BookNotFound,
    BookPage,
    Fault,
    InvalidBook,
    Loaded,
    Values,
    values_of,
)
from bookshelf.models.catalogue import read_query
from bookshelf.models.rules.books import read_book

from .loading import MemoryLoading, load
from .order import in_order
from .searching import found
from .shelf import Shelf, Shelved


class MemoryBooks:
    """The books that one visit reads and changes, while other visits do the same."""

    def __init__(self, shelf: Shelf) -> None:
        self._open_shelf: Shelf | None = shelf

    @property
    def shelf(self) -> Shelf:
        """The shelf, as long as the visit lasts."""
        if self._open_shelf is None:
            raise RuntimeError("this library is closed; open it again to use its books")
        return self._open_shelf

    def close(self) -> None:
        """Let go of the shelf."""
        self._open_shelf = None

    def add(self, values: Values) -> Book:
        """Check the values, put the book on the shelf and return it with its id."""
        book = read_book(values)
        with self.shelf.lock:
            self._refuse_taken_isbn(book)
            return self.shelf.put(book)

    def get(self, book_id: int) -> Book:
        """Return the book with this id, or raise BookNotFound."""
        with self.shelf.lock:
            shelved = self.shelf.shelved.get(book_id)
        if shelved is None:
            raise BookNotFound(book_id)
        return shelved.book

    def replace(self, book_id: int, values: Values) -> Book:
        """Give the book these values and no others; its id and popularity stay."""
        with self.shelf.lock:
            before = self.get(book_id)
            book = replace(
                read_book(values), id=book_id, popularity=before.popularity, cover=before.cover
            )
            self._refuse_taken_isbn(book)
            return self.shelf.put(book)

    def change(self, book_id: int, changes: Values) -> Book:
        """Change the values named, leave the others."""
        with self.shelf.lock:
            return self.replace(book_id, {**values_of(self.get(book_id)), **changes})

    def delete(self, book_id: int) -> None:
        """Take the book from the shelf, or raise BookNotFound."""
        with self.shelf.lock:
            self.get(book_id)
            self.shelf.take_away(book_id)

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
        """Return one page of the catalogue, or raise InvalidQuery."""
        query = read_query(q, author, genre, year, sort, page, limit)
        rows = in_order(found(self._all(), query), query.key, query.is_reversed)
        shown = rows[query.offset :][: query.limit]
        return query.answer([row.book for row in shown], len(rows))

    def newest(self, limit: int) -> list[Book]:
        """Return the books that were added last, the newest first."""
        rows = sorted(self._all(), key=lambda row: row.id, reverse=True)
        return [row.book for row in rows[:limit]]

    def popular(self, limit: int) -> list[Book]:
        """Return the books that were borrowed most, the most borrowed first."""
        return [row.book for row in in_order(self._all(), "popular")[:limit]]

    def count(self) -> int:
        """Return how many books there are."""
        return len(self._all())

    def load(self, rows: list[Values]) -> Loaded:
        """Add many books at once, and say what became of each row."""
        return load(self.shelf, rows)

    def loading(self, *, update: bool = False) -> MemoryLoading:
        """Begin to load books; see ManyBooks."""
        return MemoryLoading(self.shelf, update)

    def after(self, book_id: int, limit: int) -> list[Book]:
        """Return the books with the next ids, in their order: so many at most."""
        rows = sorted(self._all(), key=lambda row: row.id)
        return [row.book for row in rows if row.id > book_id][:limit]

    def _all(self) -> list[Shelved]:
        """Return every book there is at this moment, in no order."""
        with self.shelf.lock:
            return list(self.shelf.shelved.values())

    def _refuse_taken_isbn(self, book: Book) -> None:
        """Raise InvalidBook when another book has the ISBN of this one."""
        others = (row.book for row in self._all() if row.id != book.id)
        if book.isbn and any(other.isbn == book.isbn for other in others):
            raise InvalidBook({"isbn": Fault("taken", book.isbn)})

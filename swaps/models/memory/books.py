"""The books of a library in memory."""

from __future__ import annotations

from dataclasses import asdict, replace

from bookshelf.models import Book, BookNotFound, BookPage, Fault, InvalidBook, Loaded, Values
from bookshelf.models.catalogue import fold, read_query
from bookshelf.models.rules import FIELDS, read_book

from .loading import load
from .order import in_order
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
            book = replace(read_book(values), id=book_id, popularity=before.popularity)
            self._refuse_taken_isbn(book)
            return self.shelf.put(book)

    def change(self, book_id: int, changes: Values) -> Book:
        """Change the values named, leave the others."""
        with self.shelf.lock:
            before = asdict(self.get(book_id))
            kept = {field: before[field] for field in FIELDS}
            return self.replace(book_id, {**kept, **changes})

    def delete(self, book_id: int) -> None:
        """Take the book from the shelf, or raise BookNotFound."""
        with self.shelf.lock:
            self.get(book_id)
            del self.shelf.shelved[book_id]

    def page(
        self,
        *,
        author: str = "",
        sort: str = "title",
        page: int | str = 1,
        limit: int | str = 20,
    ) -> BookPage:
        """Return one page of the catalogue, or raise InvalidQuery."""
        query = read_query(author, sort, page, limit)
        key = fold(query.author)
        found = [row for row in self._all() if not query.author or row.author_key == key]
        shown = in_order(found, query.key, query.is_reversed)[query.offset :][: query.limit]
        return BookPage(
            books=[row.book for row in shown],
            total=len(found),
            page=query.page,
            limit=query.limit,
            author=query.author,
            sort=query.sort,
        )

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

    def _all(self) -> list[Shelved]:
        """Return every book there is at this moment, in no order."""
        with self.shelf.lock:
            return list(self.shelf.shelved.values())

    def _refuse_taken_isbn(self, book: Book) -> None:
        """Raise InvalidBook when another book has the ISBN of this one."""
        others = (row.book for row in self._all() if row.id != book.id)
        if book.isbn and any(other.isbn == book.isbn for other in others):
            raise InvalidBook({"isbn": Fault("taken", book.isbn)})

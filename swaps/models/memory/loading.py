"""Loading many books at once, from rows that nobody has checked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import Any

from bookshelf.models import Book, InvalidBook, Loaded, Refusal, Values
from bookshelf.models.many_books import Met, ignore
from bookshelf.models.rules.books import read_row

from .shelf import Shelf, shelve


@dataclass(frozen=True)
class Taken:
    """A row that makes a book: its number, the book, and the fields that it fills."""

    number: int
    book: Book
    filled: dict[str, Any]


@dataclass
class Shelves:
    """The ids of the books on the shelf, by what two rows have in common that mean the same."""

    by_isbn: dict[str, int] = field(default_factory=dict)
    by_facts: dict[tuple[str, str, int | None], int] = field(default_factory=dict)

    def note(self, book: Book) -> None:
        """Note where a book stands. Of several with the same facts the first is meant."""
        shelved = shelve(book, book.id or 0)
        if book.isbn:
            self.by_isbn[book.isbn] = shelved.id
        self.by_facts.setdefault(shelved.facts, shelved.id)

    def find(self, book: Book) -> int | None:
        """Return the id of the book that is meant, if it is there."""
        return self.by_isbn.get(book.isbn) or self.by_facts.get(shelve(book, 0).facts)


class MemoryLoading:
    """Rows that become books all at once, or not at all."""

    def __init__(self, shelf: Shelf, update: bool = False) -> None:
        self._shelf = shelf
        self._update = update
        self._taken: list[Taken] = []

    def take(self, rows: Iterable[tuple[int, Values]]) -> list[Refusal]:
        """Keep the rows that make a book; return those that make none."""
        refused = []
        for number, values in rows:
            try:
                self._taken.append(Taken(number, *read_row(values)))
            except InvalidBook as error:
                refused.append(Refusal(number, error.faults))
        return refused

    def finish(
        self,
        tell: Callable[[Met], object] = ignore,
        advance: Callable[[int], object] = ignore,
    ) -> Loaded:
        """Put the books on the shelves, in one go, and say how many."""
        with self._shelf.lock:
            before = dict(self._shelf.shelved)
            try:
                loaded = self._shelve(tell)
            except BaseException:
                self._shelf.shelved = before
                raise
        advance(len(self._taken))
        return loaded

    def _shelve(self, tell: Callable[[Met], object]) -> Loaded:
        added = known = updated = 0
        shelves, met = Shelves(), set[int]()
        for shelved in sorted(self._shelf.shelved.values(), key=lambda shelved: shelved.id):
            shelves.note(shelved.book)
        for row in self._taken:
            book_id = shelves.find(row.book)
            if book_id is None:
                book = self._shelf.put(row.book)
                shelves.note(book)
                met.add(book.id or 0)
                added += 1
                continue
            is_new = self._is_updated(book_id, row.filled, shelves) if book_id not in met else False
            met.add(book_id)
            updated, known = updated + is_new, known + (not is_new)
            tell(Met(row.number, row.book.title, book_id, is_new))
        return Loaded(added, known, [], updated)

    def _is_updated(self, book_id: int, filled: dict[str, Any], shelves: Shelves) -> bool:
        """Give a book what the row has that it has not, if that is wished; return whether."""
        book = self._shelf.shelved[book_id].book
        changed = replace(book, **filled)
        if not self._update or changed == book:
            return False
        shelves.note(self._shelf.put(changed))
        return True

    def close(self) -> None:
        """Forget the rows that were taken and not put on the shelves."""
        self._taken.clear()


def load(shelf: Shelf, rows: list[Values]) -> Loaded:
    """Add each row that makes a book and is not known yet; say what became of the others."""
    with closing(MemoryLoading(shelf)) as loading:
        refused = loading.take(enumerate(rows))
        return replace(loading.finish(), refused=refused)

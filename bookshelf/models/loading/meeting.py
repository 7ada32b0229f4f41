"""Staged rows that may mean a book which is there already, looked at one after the other."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from ..book import Loaded
from ..many_books import Met
from ..upkeep import let_go, take_in
from .doubtful_rows import SAME_FACTS
from .shelving import shelve_one
from .staged_rows import COLUMNS

# A book with the ISBN of the row is meant rather than one with the same facts.
MEANT = (
    "SELECT book.id FROM staged JOIN book ON book.isbn = staged.isbn"
    f" OR ({SAME_FACTS.format('book', 'staged')}) WHERE staged.place = ?"
    " ORDER BY book.isbn IS staged.isbn DESC, book.id LIMIT 1"
)
SAID = {name: f"coalesce(staged.{name}, book.{name})" for name in COLUMNS}
OTHER = " OR ".join(f"{said} IS NOT book.{name}" for name, said in SAID.items())
IS_OTHER = f"SELECT 1 FROM staged, book WHERE staged.place = ? AND book.id = ? AND ({OTHER})"
UPDATE = (
    f"UPDATE book SET {', '.join(f'{name} = {said}' for name, said in SAID.items())}"
    " FROM staged WHERE staged.place = ? AND book.id = ?"
)
# Rows after which it is told how far we are.
TOLD = 1000


class Meeting:
    """The doubtful rows of one loading, and the books that they mean.

    `ours` is the first id that this loading has given or may give.
    """

    def __init__(self, database: sqlite3.Connection, update: bool, ours: int) -> None:
        self._database = database
        self._update = update
        self._ours = ours

    def shelve(self, tell: Callable[[Met], object], advance: Callable[[int], object]) -> Loaded:
        """Find the book that each row means, if any; say what became of these rows."""
        added = known = updated = 0
        for place, number, title in self._database.execute(
            "SELECT place, number, title FROM staged JOIN doubtful USING (place) ORDER BY place"
        ):
            book = self._database.execute(MEANT, (place,)).fetchone()
            if book is None:
                shelve_one(self._database, place)
                added += 1
            else:
                is_new = self._is_updated(place, book[0])
                updated, known = updated + is_new, known + (not is_new)
                tell(Met(number, title, book[0], is_new))
            if (added + known + updated) % TOLD == 0:
                advance(added + known + updated)
        return Loaded(added, known, [], updated)

    def _is_updated(self, place: int, book_id: int) -> bool:
        """Give a book what the row has that it has not, if that is wished; return whether."""
        if not self._update or not self._is_first(book_id):
            return False
        if self._database.execute(IS_OTHER, (place, book_id)).fetchone() is None:
            return False
        let_go(self._database, book_id)
        self._database.execute(UPDATE, (place, book_id))
        take_in(self._database, book_id, book_id)
        return True

    def _is_first(self, book_id: int) -> bool:
        """Return whether no row of this loading before this one has meant the book."""
        met = self._database.execute("INSERT OR IGNORE INTO met VALUES (?)", (book_id,))
        return book_id < self._ours and met.rowcount == 1

"""Loading many books at once into SQLite, from rows that nobody has checked.

Rows that make a book wait in a table of their own until the last has been read. Then they are
put on the shelves in one transaction: others read all the time, and whoever writes waits for
this last part alone: ten seconds for a million books, a tenth of one for ten thousand.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from ..book import Loaded, Refusal, Values
from ..errors import InvalidBook
from ..many_books import Met, ignore
from ..rows import writing
from .doubtful_rows import mark_known, mark_repeated
from .meeting import Meeting
from .shelving import last_id, shelve_new
from .staged_rows import COLUMNS, staged_row

STAGING = Path(__file__).with_name("staging.sql").read_text(encoding="utf-8")
STAGE = f"INSERT INTO staged (number, {', '.join(COLUMNS)}) VALUES (?{', ?' * len(COLUMNS)})"


class Loading:
    """Rows that become books of a library in SQLite all at once, or not at all."""

    def __init__(self, database: sqlite3.Connection, update: bool = False) -> None:
        self._database = database
        self._update = update
        database.executescript(STAGING)

    def take(self, rows: Iterable[tuple[int, Values]]) -> list[Refusal]:
        """Keep the rows that make a book; return those that make none."""
        staged, refused = [], []
        for number, values in rows:
            try:
                staged.append((number, *staged_row(values)))
            except InvalidBook as error:
                refused.append(Refusal(number, error.faults))
        # Without a transaction each row would be one; it is not IMMEDIATE, for it locks nothing
        # that others see.
        self._database.execute("BEGIN")
        self._database.executemany(STAGE, staged)
        self._database.execute("COMMIT")
        return refused

    def finish(
        self,
        tell: Callable[[Met], object] = ignore,
        advance: Callable[[int], object] = ignore,
    ) -> Loaded:
        """Put the books on the shelves, in one transaction, and say how many."""
        mark_repeated(self._database)
        with writing(self._database):
            mark_known(self._database)
            meeting = Meeting(self._database, self._update, last_id(self._database) + 1)
            added = shelve_new(self._database, advance)
            loaded = meeting.shelve(tell, lambda looked_at: advance(added + looked_at))
            return replace(loaded, added=added + loaded.added)

    def close(self) -> None:
        """Forget the rows that were taken and not put on the shelves."""
        if self._database.in_transaction:
            self._database.rollback()
        self._database.executescript("DROP TABLE staged; DROP TABLE doubtful; DROP TABLE met")


def load(database: sqlite3.Connection, rows: list[Values]) -> Loaded:
    """Add each row that makes a book and is not known yet; say what became of the others."""
    with closing(Loading(database)) as loading:
        refused = loading.take(enumerate(rows))
        return replace(loading.finish(), refused=refused)

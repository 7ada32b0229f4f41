"""Staged rows become books: all that are surely new at once, or one alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from ..upkeep import take_in
from .staged_rows import COLUMNS
from .table_indexes import indexes_made_anew

# Rows in one statement: somebody who presses Ctrl-C is heard between two of them.
AT_ONCE = 20_000
UNSAID = {"language": "''", "genre": "''", "popularity": "0", "stock": "0", "adult": "0"}
TAKEN = ", ".join(f"coalesce({name}, {UNSAID.get(name, 'NULL')})" for name in COLUMNS)
ADD = f"INSERT INTO book ({', '.join(COLUMNS)}) SELECT {TAKEN} FROM staged WHERE place"
ADD_NEW = f"{ADD} BETWEEN ? AND ? AND place NOT IN (SELECT place FROM doubtful) ORDER BY place"
ADD_ONE = f"{ADD} = ?"


def shelve_new(database: sqlite3.Connection, advance: Callable[[int], object]) -> int:
    """Put every row that is not doubtful on the shelves; return how many that are."""
    places, doubtful = database.execute(
        "SELECT (SELECT coalesce(max(place), 0) FROM staged), (SELECT count(*) FROM doubtful)"
    ).fetchone()
    added = 0
    with indexes_made_anew(database, places - doubtful):
        for first in range(1, places + 1, AT_ONCE):
            added += _shelve(database, ADD_NEW, (first, first + AT_ONCE - 1))
            advance(added)
    return added


def shelve_one(database: sqlite3.Connection, place: int) -> None:
    """Put the row at this place on the shelves."""
    _shelve(database, ADD_ONE, (place,))


def last_id(database: sqlite3.Connection) -> int:
    """Return the id that was given last among those that are in use."""
    (last,) = database.execute("SELECT coalesce(max(id), 0) FROM book").fetchone()
    return int(last)


def _shelve(database: sqlite3.Connection, statement: str, places: tuple[int, ...]) -> int:
    """Put rows on the shelves, where they can be found; return how many."""
    before = last_id(database)
    put = database.execute(statement, places).rowcount
    take_in(database, before + 1, last_id(database))
    return put

"""How an older library is brought up to date: one step for each version.

Loaded only where there is something to be done, for sqlite-utils takes long to load. It notes
each step in the table `_sqlite_migrations`. The steps run in the caller's transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

from sqlite_utils import Database, Migrations

from ..rows import keys_of
from ..upkeep import rebuild
from .tables import make_all


def migrate(connection: sqlite3.Connection, version: int) -> None:
    """Take every step from this version to the one of now."""
    migrations = Migrations("bookshelf")
    for number, step in STEPS.items():
        if number > version:
            migrations(name=f"version {number}")(step)
    migrations.apply(Database(connection, recursive_triggers=False))


def to_version_2(database: Database) -> None:
    """Give books a price, a cover and words to be found by; make room for readers.

    The table is made anew, and the ids that were ever given are remembered with it.
    """
    database.execute("ALTER TABLE book RENAME TO old_book")
    for name in ("title", "author", "year", "popularity"):
        database.execute(f"DROP INDEX book_by_{name}")
    make_all(database.conn)
    database.table("book").insert_all(_with_keys(database.conn))
    database.execute("DELETE FROM sqlite_sequence WHERE name = 'book'")
    database.execute("UPDATE sqlite_sequence SET name = 'book' WHERE name = 'old_book'")
    database.execute("DROP TABLE old_book")
    rebuild(database.conn)


def _with_keys(connection: sqlite3.Connection) -> Iterator[dict[str, Any]]:
    """Return the rows of the old table, with the keys that they are sorted and found by now."""
    for row in connection.execute("SELECT * FROM old_book ORDER BY id"):
        yield {**dict(row), **keys_of(row["title"], row["author"])}


STEPS = {2: to_version_2}

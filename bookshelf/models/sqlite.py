"""The reference library: one SQLite file, one connection for each visit."""

from __future__ import annotations

import sqlite3
from functools import partial
from pathlib import Path

from .books import Books
from .library import OpenLibrary

SCHEMA = Path(__file__).with_name("schema.sql")
SCHEMA_VERSION = 1


class SqliteLibrary:
    """A visit to a library that is kept in a SQLite file."""

    def __init__(self, path: str) -> None:
        self._database = connect(path)
        self.books = Books(self._database)

    def is_new(self) -> bool:
        """Return whether no book was ever put into this library."""
        row = self._database.execute("SELECT 1 FROM sqlite_sequence WHERE name = 'book'")
        return row.fetchone() is None

    def close(self) -> None:
        """End the visit and close the connection."""
        self._database.close()


def prepare(database_url: str) -> OpenLibrary:
    """Make the tables where there are none, and return the function that opens the library.

    `database_url` is `sqlite:///` followed by the path of a file.
    """
    path = database_url.removeprefix("sqlite:///")
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    database = connect(path)
    try:
        _make_tables(database)
    finally:
        database.close()
    return partial(SqliteLibrary, path)


def connect(path: str) -> sqlite3.Connection:
    """Open a connection whose transactions begin only where the code says BEGIN."""
    database = sqlite3.connect(path, timeout=10, isolation_level=None)
    database.row_factory = sqlite3.Row
    # A reader does not wait for a writer (https://sqlite.org/wal.html).
    database.execute("PRAGMA journal_mode = WAL")
    # With a write-ahead log this loses nothing that was acknowledged to a crash of the program.
    database.execute("PRAGMA synchronous = NORMAL")
    database.execute("PRAGMA foreign_keys = ON")
    return database


def _make_tables(database: sqlite3.Connection) -> None:
    """Make the tables once, even when two processes start together."""
    database.execute("BEGIN IMMEDIATE")
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version == 0:
        for statement in SCHEMA.read_text(encoding="utf-8").split(";"):
            database.execute(statement)
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    database.execute("COMMIT")

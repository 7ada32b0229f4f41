"""The reference library: one SQLite file, one connection for each visit."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from .books import Books
from .connections import Connections
from .library import OpenLibrary

SCHEMA = Path(__file__).with_name("schema.sql")
SCHEMA_VERSION = 1


class SqliteLibrary:
    """A visit to a library that is kept in a SQLite file."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        self._database = connections.take()
        self._is_open = True
        self.books = Books(self._database)

    def is_new(self) -> bool:
        """Return whether no book was ever put into this library."""
        row = self._database.execute("SELECT 1 FROM sqlite_sequence WHERE name = 'book'")
        return row.fetchone() is None

    def close(self) -> None:
        """End the visit; its connection rests until the next."""
        if self._is_open:
            self._is_open = False
            self._connections.give_back(self._database)
            del self.books, self._database


def prepare(database_url: str) -> OpenLibrary:
    """Make the tables where there are none, and return the function that opens the library.

    `database_url` is `sqlite:///` followed by the path of a file.
    """
    path = database_url.removeprefix("sqlite:///")
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).touch()
    connections = Connections(path)
    database = connections.take()
    try:
        # A reader does not wait for a writer; the file remembers (https://sqlite.org/wal.html).
        database.execute("PRAGMA journal_mode = WAL")
        _make_tables(database)
    finally:
        connections.give_back(database)
    return lambda: SqliteLibrary(connections)


def _make_tables(database: sqlite3.Connection) -> None:
    """Make the tables once, even when two processes start together."""
    database.execute("BEGIN IMMEDIATE")
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version == 0:
        for statement in SCHEMA.read_text(encoding="utf-8").split(";"):
            database.execute(statement)
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    database.execute("COMMIT")

"""The reference library: one SQLite file, one connection for each visit."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from .accounts.addresses import Addresses, PlainAddresses
from .baskets import Baskets
from .books import Books
from .database.connections import Connections
from .database.tables import make_tables
from .library import OpenLibrary
from .readers import Readers
from .reading_list import ReadingList
from .reviews import Reviews
from .sessions import Sessions

if TYPE_CHECKING:
    from .extras import SqliteExtras

MakeExtras = Callable[[sqlite3.Connection], "SqliteExtras | None"]


class SqliteLibrary:
    """A visit to a library that is kept in a SQLite file."""

    def __init__(
        self, connections: Connections, addresses: Addresses, make_extras: MakeExtras
    ) -> None:
        self._connections = connections
        self._database = connections.take()
        self._is_open = True
        self.books = Books(self._database)
        self.reviews = Reviews(self._database)
        self.sessions = Sessions(self._database, addresses)
        self.baskets = Baskets(self._database)
        self.reading_list = ReadingList(self._database)
        self.extras = make_extras(self._database)
        codes = self.extras.second_factors if self.extras else None
        self.readers = Readers(self._database, addresses, codes)

    def is_new(self) -> bool:
        """Return whether no book was ever put into this library."""
        row = self._database.execute("SELECT 1 FROM sqlite_sequence WHERE name = 'book'")
        return row.fetchone() is None

    def close(self) -> None:
        """End the visit; its connection rests until the next."""
        if self._is_open:
            self._is_open = False
            self._connections.give_back(self._database)
            del self.books, self.reviews, self.readers, self.sessions
            del self.baskets, self.reading_list, self.extras, self._database


def prepare(database_url: str, keys: tuple[str, ...] = ()) -> OpenLibrary:
    """Make the tables where there are none, and return the function that opens the library.

    `database_url` is `sqlite:///` followed by the path of a file; of `keys`, see Prepare.
    """
    path = database_url.removeprefix("sqlite:///")
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).touch()
    connections = Connections(path)
    database = connections.take()
    try:
        make_tables(database)
    finally:
        connections.give_back(database)
    addresses, make_extras = _extras(keys)
    return lambda: SqliteLibrary(connections, addresses, make_extras)


def _extras(keys: tuple[str, ...]) -> tuple[Addresses, MakeExtras]:
    """Return how addresses are kept, and what makes the extras of a visit.

    A hand-out may have left them out.
    """
    if find_spec("bookshelf.models.extras") is None:
        return PlainAddresses(), lambda database: None
    wired: tuple[Addresses, MakeExtras]
    wired = import_module("bookshelf.models.extras").prepare_extras(keys)
    return wired

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
        self._addresses = addresses
        self._make_extras = make_extras
        self._is_open = True

    @property
    def books(self) -> Books:
        """The books of this library."""
        return Books(self._database)

    @property
    def reviews(self) -> Reviews:
        """What readers say of them."""
        return Reviews(self._database)

    @property
    def readers(self) -> Readers:
        """Who has an account."""
        codes = self.extras.second_factors if self.extras else None
        return Readers(self._database, self._addresses, codes)

    @property
    def sessions(self) -> Sessions:
        """Who is signed in."""
        return Sessions(self._database, self._addresses)

    @property
    def baskets(self) -> Baskets:
        """What readers are about to buy."""
        return Baskets(self._database)

    @property
    def reading_list(self) -> ReadingList:
        """The list of those who are not signed in."""
        return ReadingList(self._database)

    @property
    def extras(self) -> SqliteExtras | None:
        """What goes beyond the core, where a hand-out has not left it out."""
        return self._make_extras(self._database)

    def is_new(self) -> bool:
        """Return whether no book was ever put into this library."""
        row = self._database.execute("SELECT 1 FROM sqlite_sequence WHERE name = 'book'")
        return row.fetchone() is None

    def close(self) -> None:
        """End the visit; its connection rests until the next."""
        if self._is_open:
            self._is_open = False
            self._connections.give_back(self._database)
            del self._database


def prepare(database_url: str, keys: tuple[str, ...] = ()) -> OpenLibrary:
    """Make the tables where there are none, and return the function that opens the library.

    `database_url` is `sqlite:///` followed by the path of a file; of `keys`, see Prepare.
    """
    path = database_url.removeprefix("sqlite:///")
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    # Only its owner may read it, and what SQLite keeps beside it: names and sessions are in it.
    Path(path).touch(mode=0o600)
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

"""Between a reader and their row in the table."""

from __future__ import annotations

import sqlite3

from ..errors import ReaderNotFound
from ..reader import Reader
from ..rows import key
from ..rules.values import shown
from .addresses import Addresses


class ReaderRows:
    """The rows of readers, found by their id or by their e-mail address."""

    def __init__(self, database: sqlite3.Connection, addresses: Addresses) -> None:
        self._database = database
        self.addresses = addresses

    def with_id(self, reader_id: int) -> sqlite3.Row:
        """Return the row with this id, or raise ReaderNotFound."""
        query = "SELECT * FROM reader WHERE id = ?"
        row = self._database.execute(query, (key(reader_id),)).fetchone()
        if row is None:
            raise ReaderNotFound(shown(reader_id))
        found: sqlite3.Row = row
        return found

    def with_email(self, email: str) -> sqlite3.Row | None:
        """Return the row with this address, None when there is none."""
        query = "SELECT * FROM reader WHERE email_key = ?"
        for email_key in self.addresses.keys_of(email):
            row: sqlite3.Row | None = self._database.execute(query, (email_key,)).fetchone()
            if row is not None:
                return row
        return None

    def reader_of(self, row: sqlite3.Row) -> Reader:
        """Return the reader that a row holds."""
        return Reader(
            id=row["id"],
            name=row["name"],
            email=self.addresses.read(row["email"]),
            role=row["role"],
            birth_date=row["birth_date"],
            has_second_factor=bool(row["has_second_factor"]),
        )

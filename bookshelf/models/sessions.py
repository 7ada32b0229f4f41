"""The sessions of a library that is kept in SQLite."""

from __future__ import annotations

import sqlite3

from . import clock
from .accounts.addresses import Addresses, PlainAddresses
from .accounts.reader_rows import ReaderRows
from .accounts.tokens import hash_token, new_token
from .reader import Reader
from .rows import writing


class Sessions:
    """The sessions of a library that is kept in SQLite."""

    def __init__(self, database: sqlite3.Connection, addresses: Addresses | None = None) -> None:
        self._database = database
        self._rows = ReaderRows(database, addresses or PlainAddresses())

    def open(self, reader_id: int, seconds: int) -> str:
        """Begin a session that lasts so many seconds; return its token."""
        token = new_token()
        now = clock.now()
        with writing(self._database):
            self._rows.with_id(reader_id)
            self._database.execute("DELETE FROM session WHERE ends <= ?", (now,))
            self._database.execute(
                "INSERT INTO session (token_hash, reader_id, ends) VALUES (?, ?, ?)",
                (hash_token(token), reader_id, now + seconds),
            )
        return token

    def reader(self, token: str) -> Reader | None:
        """Return whose session this is, None when there is none or it is over."""
        row = self._database.execute(
            "SELECT reader.* FROM session JOIN reader ON reader.id = session.reader_id"
            " WHERE token_hash = ? AND ends > ?",
            (hash_token(token), clock.now()),
        ).fetchone()
        return None if row is None else self._rows.reader_of(row)

    def end(self, token: str) -> None:
        """End a session. Ending one that is over changes nothing."""
        self._database.execute("DELETE FROM session WHERE token_hash = ?", (hash_token(token),))

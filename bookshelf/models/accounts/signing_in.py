"""Signing in to a library that is kept in SQLite, and changing what one signs in with.

Comparing a password takes long, and so it is done outside of any transaction. The answer
counts only when it is judged, in one: a thousand guesses at once are five guesses.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Protocol

from ..book import Values
from ..errors import Fault, InvalidReader, SignInFailed
from ..reader import Reader
from ..rows import writing
from ..rules.readers import read_attempt, read_change, read_new_password
from .failures import KeptFailures
from .passwords import hash_password, is_outdated, is_right, nobodys_hash
from .reader_rows import ReaderRows


class Codes(Protocol):
    """The second factors, as far as signing in must know them."""

    def accepts(self, reader_id: int, code: str) -> bool:
        """Return whether a reader may sign in with this code, and use it up."""


class SigningIn:
    """Who may come in."""

    def __init__(self, database: sqlite3.Connection, rows: ReaderRows, codes: Codes | None) -> None:
        self._database = database
        self._rows = rows
        self._codes = codes
        self._failures = KeptFailures(database)

    def sign_in(self, values: Values) -> Reader:
        """Return the reader with this email and password, and code where one is needed."""
        attempt = read_attempt(values)
        row = self._rows.with_email(attempt.email)
        is_in = self._is_right(
            attempt.email, row, attempt.password, lambda: self._needs_no_more(row, attempt.code)
        )
        if row is None or not is_in:
            raise SignInFailed
        self._hash_anew(row, attempt.password)
        return self._rows.reader_of(row)

    def change_password(self, reader_id: int, values: Values) -> None:
        """Change the password of who knows the old one; every session of the reader ends."""
        row = self._rows.with_id(reader_id)
        reader = self._rows.reader_of(row)
        change = read_change(values, reader)
        faults = change.faults
        if change.old and not self._is_right(reader.email, row, change.old, lambda: True):
            faults = {"old_password": Fault("wrong-password"), **faults}
        if faults:
            raise InvalidReader(faults)
        self._keep(reader_id, change.new)

    def set_password(self, reader_id: int, values: Values) -> None:
        """Give a reader this password; every session of the reader ends."""
        reader = self._rows.reader_of(self._rows.with_id(reader_id))
        self._keep(reader_id, read_new_password(values, reader))

    def _keep(self, reader_id: int, password: str) -> None:
        """Keep the hash of a password, and end every session that began with another one."""
        password_hash = hash_password(password)
        with writing(self._database):
            self._database.execute(
                "UPDATE reader SET password_hash = ? WHERE id = ?", (password_hash, reader_id)
            )
            self._database.execute("DELETE FROM session WHERE reader_id = ?", (reader_id,))

    def _is_right(
        self, email: str, row: sqlite3.Row | None, password: str, check: Callable[[], bool]
    ) -> bool:
        """Return whether the password is right, and what else there is to check; count it.

        It takes as long whether or not there is such a reader. Raises Locked.
        """
        key = self._rows.addresses.keys_of(email)[0]
        self._failures.refuse_locked(key)
        password_hash = row["password_hash"] if row else nobodys_hash()
        is_known = is_right(password_hash, password)
        return self._failures.judge(key, lambda: is_known and check())

    def _needs_no_more(self, row: sqlite3.Row | None, code: str) -> bool:
        """Return whether this is the code of the reader's second factor, where there is one."""
        if row is None or self._codes is None or not row["has_second_factor"]:
            return True
        return self._codes.accepts(row["id"], code)

    def _hash_anew(self, row: sqlite3.Row, password: str) -> None:
        """Hash a password that is right with the parameters of today, when they changed."""
        if is_outdated(row["password_hash"]):
            self._database.execute(
                "UPDATE reader SET password_hash = ? WHERE id = ? AND password_hash = ?",
                (hash_password(password), row["id"], row["password_hash"]),
            )

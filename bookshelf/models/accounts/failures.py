"""Failures to sign in, kept in SQLite: counted so that none is lost to another visit."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from .. import clock
from ..rows import writing
from ..rules.lock_out import SECONDS, Failures, one_more, refuse_locked


class KeptFailures:
    """The failures in a row of every address, by its key."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def refuse_locked(self, key: str) -> None:
        """Raise Locked when nobody can sign in with this address now."""
        refuse_locked(self._of(key))

    def judge(self, key: str, check: Callable[[], bool]) -> bool:
        """Return what `check` says, in one transaction: a failure counts, success forgets all.

        Raises Locked, whatever `check` would say, when others failed too often meanwhile.
        """
        with writing(self._database):
            failures = self._of(key)
            refuse_locked(failures)
            is_right = check()
            self._forget(key)
            if not is_right:
                self._keep(key, one_more(failures))
        return is_right

    def _of(self, key: str) -> Failures:
        query = "SELECT count, last FROM failure WHERE email_key = ?"
        row = self._database.execute(query, (key,)).fetchone()
        return Failures(*row) if row else Failures()

    def _forget(self, key: str) -> None:
        """Forget the failures of this address, and those of any that are over."""
        self._database.execute(
            "DELETE FROM failure WHERE email_key = ? OR last <= ?", (key, clock.now() - SECONDS)
        )

    def _keep(self, key: str, failures: Failures) -> None:
        self._database.execute(
            "INSERT INTO failure (email_key, count, last) VALUES (?, ?, ?)",
            (key, failures.count, failures.last),
        )

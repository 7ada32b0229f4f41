"""A code besides the password, for readers who want it: set up, asked for, given up again."""

from __future__ import annotations

import sqlite3

from .. import clock
from ..accounts.addresses import Addresses
from ..accounts.failures import KeptFailures
from ..accounts.reader_rows import ReaderRows
from ..errors import Fault, InvalidCode
from ..extra import NewFactor
from ..reader import Reader
from ..rows import writing
from . import totp
from .encryption import Encryption
from .recovery_codes import RecoveryCodes


class SecondFactors:
    """The second factors of readers in a library that is kept in SQLite."""

    def __init__(
        self, database: sqlite3.Connection, addresses: Addresses, encryption: Encryption
    ) -> None:
        self._database = database
        self._encryption = encryption
        self._rows = ReaderRows(database, addresses)
        self._failures = KeptFailures(database)
        self._recovery_codes = RecoveryCodes(database)

    def begin(self, reader_id: int) -> NewFactor:
        """Return the second factor that the reader is setting up, or raise InvalidCode."""
        with writing(self._database):
            reader = self._without_factor(reader_id)
            secret = self._secret(reader_id)
            if not secret:
                secret = totp.new_secret()
                self._database.execute(
                    "REPLACE INTO second_factor (reader_id, secret) VALUES (?, ?)",
                    (reader_id, self._encryption.kept(secret)),
                )
        return NewFactor(secret, totp.address(secret, reader.email))

    def confirm(self, reader_id: int, code: str) -> list[str]:
        """Use the second factor from now on; return ten recovery codes, or raise InvalidCode."""
        with writing(self._database):
            self._without_factor(reader_id)
            if not self._use_step(reader_id, code):
                raise InvalidCode({"code": Fault("wrong-code")})
            self._database.execute(
                "UPDATE reader SET has_second_factor = 1 WHERE id = ?", (reader_id,)
            )
            return self._recovery_codes.renew(reader_id)

    def remove(self, reader_id: int, code: str) -> None:
        """Do without a second factor again, or raise InvalidCode; a wrong code counts."""
        reader = self._rows.reader_of(self._rows.with_id(reader_id))
        key = self._rows.addresses.keys_of(reader.email)[0]
        if not self._failures.judge(key, lambda: self._remove_with(reader_id, code)):
            raise InvalidCode({"code": Fault("wrong-code")})

    def accepts(self, reader_id: int, code: str) -> bool:
        """Return whether a reader may sign in with this code, and use it up.

        It is asked inside a transaction, so that no code is used twice at once.
        """
        return self._use_step(reader_id, code) or self._recovery_codes.use(reader_id, code)

    def _without_factor(self, reader_id: int) -> Reader:
        """Return the reader; raise InvalidCode when a second factor is in use."""
        reader = self._rows.reader_of(self._rows.with_id(reader_id))
        if reader.has_second_factor:
            raise InvalidCode({"code": Fault("already")})
        return reader

    def _use_step(self, reader_id: int, code: str) -> bool:
        """Return whether this is a code of now, and note that its step was used."""
        secret = self._secret(reader_id)
        step = totp.step_of(secret, code, clock.now()) if secret else None
        if step is None:
            return False
        cursor = self._database.execute(
            "UPDATE second_factor SET last_step = ? WHERE reader_id = ? AND last_step < ?",
            (step, reader_id, step),
        )
        return cursor.rowcount == 1

    def _secret(self, reader_id: int) -> str:
        """Return the secret that a reader shares with us, no text when there is none to read."""
        query = "SELECT secret FROM second_factor WHERE reader_id = ?"
        row = self._database.execute(query, (reader_id,)).fetchone()
        return self._encryption.read(row["secret"]) if row else ""

    def _remove_with(self, reader_id: int, code: str) -> bool:
        """Take the second factor away when the code is right; return whether it was."""
        if not self.accepts(reader_id, code):
            return False
        self._recovery_codes.remove(reader_id)
        self._database.execute("DELETE FROM second_factor WHERE reader_id = ?", (reader_id,))
        self._database.execute("UPDATE reader SET has_second_factor = 0 WHERE id = ?", (reader_id,))
        return True

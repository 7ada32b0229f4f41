"""Codes for the day on which the app that makes the others is lost. Each is good once."""

from __future__ import annotations

import base64
import secrets
import sqlite3

from ..accounts.tokens import hash_token

HOW_MANY = 10


class RecoveryCodes:
    """The recovery codes of readers, of which only a hash is kept."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def renew(self, reader_id: int) -> list[str]:
        """Give a reader ten new codes in the place of any other, and return them."""
        codes = [_new_code() for _ in range(HOW_MANY)]
        self.remove(reader_id)
        self._database.executemany(
            "INSERT INTO recovery_code (reader_id, code_hash) VALUES (?, ?)",
            [(reader_id, _hash(code)) for code in codes],
        )
        return codes

    def use(self, reader_id: int, code: str) -> bool:
        """Return whether this is a code of the reader; from now on it is none."""
        cursor = self._database.execute(
            "DELETE FROM recovery_code WHERE reader_id = ? AND code_hash = ?",
            (reader_id, _hash(code)),
        )
        return cursor.rowcount == 1

    def remove(self, reader_id: int) -> None:
        """Take all codes of a reader away."""
        self._database.execute("DELETE FROM recovery_code WHERE reader_id = ?", (reader_id,))


def _new_code() -> str:
    """Return 80 random bits as four words of four signs, in base 32 (RFC 4648)."""
    text = base64.b32encode(secrets.token_bytes(10)).decode().lower()
    return "-".join(text[place : place + 4] for place in range(0, 16, 4))


def _hash(code: str) -> str:
    """Return the hash of a code, however it was typed."""
    return hash_token("".join(code.split()).replace("-", "").lower())

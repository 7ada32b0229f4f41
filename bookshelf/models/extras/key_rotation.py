"""Encrypting anew all that is encrypted, so that an old secret is needed no more."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import partial

from ..accounts.addresses import Addresses
from ..extra import Rotated
from ..rows import writing
from .encryption import Encryption

AT_ONCE = 500
READERS = "SELECT id, email FROM reader WHERE id > ? ORDER BY id LIMIT ?"
FACTORS = (
    "SELECT reader_id AS id, secret FROM second_factor WHERE reader_id > ?"
    " ORDER BY reader_id LIMIT ?"
)


def rotate(database: sqlite3.Connection, addresses: Addresses, encryption: Encryption) -> Rotated:
    """Keep every address and every second factor anew, many in each short transaction.

    Of what was kept before nothing is left in the file, nor beside it: an old secret may be
    changed because a thief has it.
    """
    database.execute("PRAGMA secure_delete = ON")
    done = _change_each(database, READERS, partial(_keep_address, database, addresses))
    _change_each(database, FACTORS, partial(_keep_factor, database, encryption))
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return Rotated(done.count(True), done.count(False))


def _change_each(
    database: sqlite3.Connection, query: str, change: Callable[[sqlite3.Row], bool]
) -> list[bool]:
    """Change every row that a query finds; return for each whether that could be done."""
    done: list[bool] = []
    last = 0
    while True:
        with writing(database):
            rows = database.execute(query, (last, AT_ONCE)).fetchall()
            done += [change(row) for row in rows]
        if not rows:
            return done
        last = rows[-1]["id"]


def _keep_address(database: sqlite3.Connection, addresses: Addresses, row: sqlite3.Row) -> bool:
    """Keep the address of a reader anew; return whether it could be read."""
    email = addresses.read(row["email"])
    if not email:
        return False
    database.execute(
        "UPDATE reader SET email = ?, email_key = ? WHERE id = ?",
        (addresses.kept(email), addresses.keys_of(email)[0], row["id"]),
    )
    return True


def _keep_factor(database: sqlite3.Connection, encryption: Encryption, row: sqlite3.Row) -> bool:
    """Keep the secret of a second factor anew; return whether it could be read."""
    secret = encryption.read(row["secret"])
    if not secret:
        return False
    database.execute(
        "UPDATE second_factor SET secret = ? WHERE reader_id = ?",
        (encryption.kept(secret), row["id"]),
    )
    return True

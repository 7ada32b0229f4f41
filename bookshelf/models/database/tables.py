"""The tables of a library in SQLite: made once, and brought up to date."""

from __future__ import annotations

import sqlite3
from pathlib import Path

SCHEMA = Path(__file__).parents[1] / "schema.sql"
# A hand-out may have left the extras out.
SCHEMAS = (SCHEMA, SCHEMA.parent / "extras" / "schema.sql")
SCHEMA_VERSION = 2


class WrongLibrary(Exception):
    """This file is no library that we can use; nothing in it was changed.

    `version` is what it says of itself: 0 when it is the database of another program.
    """

    def __init__(self, version: int) -> None:
        super().__init__(version)
        self.version = version

    def __str__(self) -> str:
        if self.version == 0:
            return "this is the database of another program; name another file"
        return (
            f"this library is of version {self.version}, and this program knows versions up to"
            f" {SCHEMA_VERSION}; use the newer program that it was made with"
        )


def make_tables(database: sqlite3.Connection) -> None:
    """Make the tables, or bring them up to date; once, even when two processes start together.

    Raises WrongLibrary.
    """
    version = version_of(database)
    # A reader does not wait for a writer; the file remembers (https://sqlite.org/wal.html).
    database.execute("PRAGMA journal_mode = WAL")
    if version == SCHEMA_VERSION:
        return
    database.execute("BEGIN IMMEDIATE")
    try:
        _make_or_migrate(database, version_of(database))
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")


def version_of(database: sqlite3.Connection) -> int:
    """Return the version of a library, 0 when it has no tables. Raises WrongLibrary."""
    # In one question, so that another program cannot make the tables between two of them.
    query = "SELECT user_version, EXISTS (SELECT 1 FROM sqlite_master) FROM pragma_user_version"
    version, is_used = database.execute(query).fetchone()
    if not 0 <= version <= SCHEMA_VERSION or (version == 0 and is_used):
        raise WrongLibrary(version)
    return int(version)


def _make_or_migrate(database: sqlite3.Connection, version: int) -> None:
    if version == 0:
        make_all(database)
    elif version < SCHEMA_VERSION:
        from .migrations import migrate  # loaded where there is something to be done

        migrate(database, version)


def make_all(database: sqlite3.Connection) -> None:
    """Make every table of a library that has none."""
    for file in SCHEMAS:
        if file.is_file():
            for statement in _statements(file.read_text(encoding="utf-8")):
                database.execute(statement)


def _statements(script: str) -> list[str]:
    """Return the statements of a script, for `executescript` would end the transaction."""
    found, begun = [], ""
    for line in script.splitlines(keepends=True):
        begun += line
        if sqlite3.complete_statement(begun):
            found.append(begun)
            begun = ""
    return found

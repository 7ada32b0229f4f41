"""Putting a copy in the place of a library in SQLite, while others use it.

The pages are written over in one transaction, so that whoever has the file open sees first
all of the old ones and then all of the new ones. Only a library that nobody can read is
exchanged for another file.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from .checking import Finding, is_library, open_existing
from .copies import BESIDE, DamagedCopy, copy_pages, in_one_file, new_file, refuse_unusable
from .tables import WrongLibrary, make_tables, version_of


def put_back(copy: Path, database: Path, kept: Path) -> None:
    """Put a copy in the place of a library, and keep what was there as `kept`.

    Nothing is changed before the copy has been checked and brought up to date. Whoever uses
    the library goes on, with what the copy holds; but everybody must sign in anew.
    Raises WrongLibrary, DamagedCopy.
    """
    database.parent.mkdir(parents=True, exist_ok=True)
    with new_file(database.parent) as new:
        try:
            copy_pages(copy, new)
            _make_ready(new)
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError as error:
            raise DamagedCopy([Finding("damaged", str(error))]) from error
        if not database.exists():
            os.replace(new, database)
            return
        try:
            copy_pages(database, kept)
            _fit_pages(new, database)
            copy_pages(new, database)
        except sqlite3.DatabaseError as error:
            if not _is_unreadable(error):
                raise
            _exchange(new, database, kept)


def _is_unreadable(error: sqlite3.DatabaseError) -> bool:
    """Return whether the file itself is at fault, and not that it is in use or cannot be made."""
    return not isinstance(error, sqlite3.OperationalError) or "disk I/O error" in str(error)


def _make_ready(new: Path) -> None:
    """Check a copy, and bring it up to date."""
    with closing(sqlite3.connect(new, isolation_level=None)) as database:
        database.row_factory = sqlite3.Row
        if version_of(database) == 0 or not is_library(database):
            raise WrongLibrary(0)
        make_tables(database)
        # Who has signed out since the copy was made must not be signed in by it.
        database.execute("DELETE FROM session")
        in_one_file(database)
    refuse_unusable(new)


def _fit_pages(new: Path, database: Path) -> None:
    """Give a copy pages of the size that the library has, for SQLite copies no others."""
    with closing(open_existing(database)) as there, closing(sqlite3.connect(new)) as copy:
        size = there.execute("PRAGMA page_size").fetchone()[0]
        if copy.execute("PRAGMA page_size").fetchone()[0] != size:
            copy.execute(f"PRAGMA page_size = {size}")
            copy.execute("VACUUM")


def _exchange(new: Path, database: Path, kept: Path) -> None:
    """Put a file in the place of one that nobody can read, together with what is beside it.

    What the old one has beside it would be taken for a part of the new one.
    """
    for end in BESIDE:
        with suppress(FileNotFoundError):
            os.replace(f"{database}{end}", f"{kept}{end}")
    os.replace(database, kept)
    os.replace(new, database)

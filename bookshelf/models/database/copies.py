"""Copies of a library in SQLite, made while others use it.

A file in use is never copied as a file, for the newest of it stands in another one
(https://sqlite.org/howtocorrupt.html, 1.2): SQLite itself copies page after page.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from .checking import UNUSABLE, Finding, check, open_existing

# How long others may keep us from writing: seconds.
PATIENCE = 60
# What SQLite keeps beside a file while it is open.
BESIDE = ("-wal", "-shm")


class DamagedCopy(Exception):
    """The copy cannot be used: `findings` say why."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(findings)
        self.findings = findings


def back_up(database: Path, copy: Path, *, replace: bool) -> int:
    """Copy a library as it is at one moment into one file; return how many bytes it has.

    The copy is checked before it gets its name: there is a whole one, or none. Raises
    FileExistsError when there is one already, unless it is to be replaced; DamagedCopy.
    """
    with new_file(copy.parent) as new:
        copy_pages(database, new)
        refuse_unusable(new)
        if not replace:
            copy.touch(exist_ok=False)
        os.replace(new, copy)
        return copy.stat().st_size


def refuse_unusable(new: Path) -> None:
    """Raise DamagedCopy for a copy that nobody could use."""
    findings = [finding for finding in check(new) if finding.code in UNUSABLE]
    if findings:
        raise DamagedCopy(findings)


def copy_pages(source: Path, target: Path) -> None:
    """Make the database in one file what the one in another is at this moment."""
    with closing(open_existing(source)) as read, _opened(target) as written:
        is_new = written.execute("PRAGMA page_count").fetchone()[0] == 0
        read.backup(written, progress=_impatient(time.monotonic() + PATIENCE), sleep=0.05)
        if is_new:
            in_one_file(written)


def _opened(target: Path) -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(target, timeout=0.1))


def _impatient(end: float) -> Callable[[int, int, int], None]:
    """Return what stops a copy that others keep from being made."""

    def look(status: int, remaining: int, total: int) -> None:
        if time.monotonic() > end:
            raise sqlite3.OperationalError("database is locked")

    return look


def in_one_file(database: sqlite3.Connection) -> None:
    """Let nothing of a database stand beside its file."""
    database.execute("PRAGMA journal_mode = DELETE")


@contextmanager
def new_file(folder: Path) -> Iterator[Path]:
    """Make a file that only its owner reads; what is left of it in the end is deleted."""
    descriptor, name = tempfile.mkstemp(prefix=".bookshelf-", suffix=".db", dir=folder)
    os.close(descriptor)
    try:
        yield Path(name)
    finally:
        for end in ("", "-journal", *BESIDE):
            with suppress(FileNotFoundError):
                os.unlink(f"{name}{end}")

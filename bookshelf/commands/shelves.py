"""The books that `load` and `export` work on: the real ones, or a copy that is thrown away."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from bookshelf.models import Prepare
from bookshelf.models.many_books import ManyBooks
from bookshelf.parts import part
from bookshelf.settings import database_file, read_database_url

from .stopping import stopping_at_a_bad_database, stopping_at_bad_settings


def asked_database(asked: str) -> str:
    """Return the URL of the database that was asked for, by a URL or by its file."""
    if asked and "://" not in asked:
        asked = f"sqlite:///{asked}"
    with stopping_at_bad_settings():
        return read_database_url(Path.cwd(), asked)


@contextmanager
def opened_books(database_url: str, dry_run: bool) -> Iterator[ManyBooks]:
    """Open the books at this URL; for a dry run a copy of them, so that nothing is written.

    Stops with a sentence when they cannot be used.
    """
    with stopping_at_a_bad_database(database_file(database_url)), TemporaryDirectory() as folder:
        if dry_run:
            copy = Path(folder) / "copy.db"
            _copy(database_file(database_url), copy)
            database_url = f"sqlite:///{copy}"
        prepare = cast(Prepare, part("models", "sqlite"))
        with closing(prepare(database_url)()) as library:
            yield cast(ManyBooks, library.books)


def _copy(database: Path, copy: Path) -> None:
    """Copy a database that others may be writing to; one that is not there gives none."""
    if not database.is_file():
        return
    address = f"{database.absolute().as_uri()}?mode=ro"
    with (
        closing(sqlite3.connect(address, uri=True)) as source,
        closing(sqlite3.connect(copy)) as target,
    ):
        source.backup(target)

"""The library that a command works on: the real one, or a copy that is thrown away."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from bookshelf.models import Library, OpenLibrary
from bookshelf.parts import part
from bookshelf.settings import database_file, read_database_url

from .stopping import stopping_at_bad_settings


def asked_database(asked: str) -> str:
    """Return the URL of the database that was asked for, by a URL or by its file."""
    if asked and "://" not in asked:
        asked = f"sqlite:///{asked}"
    with stopping_at_bad_settings():
        return read_database_url(Path.cwd(), asked)


@contextmanager
def opened_library(database_url: str, dry_run: bool) -> Iterator[Library]:
    """Open the library at this URL; for a dry run a copy of it, so that nothing is written."""
    with TemporaryDirectory() as folder:
        if dry_run:
            copy = Path(folder) / "copy.db"
            _copy(database_file(database_url), copy)
            database_url = f"sqlite:///{copy}"
        open_library = cast(OpenLibrary, part("models", "sqlite")(database_url))
        with closing(open_library()) as library:
            yield library


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

"""Files are opened and loaded, or the command stops with a sentence."""

from __future__ import annotations

from pathlib import Path

from bookshelf.loading import NEEDED, CannotRead, Table, open_table, read_mapping
from bookshelf.models.many_books import ManyBooks
from bookshelf.text import mark as _

from .batches import Outcome, Wishes, load_table
from .progress import progress
from .shelves import opened_books
from .stopping import Stop


class Stopped(Stop):
    """Somebody has pressed Ctrl-C."""

    exit_code = 1


def open_tables(files: tuple[Path, ...], mapping: tuple[str, ...], wishes: Wishes) -> list[Table]:
    """Return the tables in the files, or stop with a sentence."""
    needed = tuple(name for name in NEEDED if name != "author" or not wishes.unknown_author)
    try:
        columns = read_mapping(mapping)
        return [open_table(file, columns, needed) for file in files]
    except CannotRead as error:
        raise Stop(error.sentence, **error.values) from error


def load_tables(
    tables: list[Table], url: str, dry_run: bool, quiet: bool, wishes: Wishes
) -> list[Outcome]:
    """Load one table after the other, with bars on a terminal."""
    with opened_books(url, dry_run) as books:
        return [_load_table(books, table, wishes, quiet) for table in tables]


def _load_table(books: ManyBooks, table: Table, wishes: Wishes, quiet: bool) -> Outcome:
    """Load a table, or stop with a sentence when it cannot be read to its end."""
    try:
        with progress(quiet) as begin:
            return load_table(books, table, wishes, begin)
    except CannotRead as error:
        raise Stop(error.sentence, **error.values) from error
    except KeyboardInterrupt as error:
        sentence = _("Stopped. Nothing of {file} was loaded; files before it stay loaded.")
        raise Stopped(sentence, file=table.path) from error

"""`bookshelf export [FILE]`: write the books of the library so that `load` reads them back."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from pathlib import Path
from typing import cast

import click

from bookshelf.models import Book
from bookshelf.models.many_books import ManyBooks
from bookshelf.settings import database_file
from bookshelf.text import mark as _
from bookshelf.text import reader_language, say
from bookshelf.views.words.names import number

from .export_formats import FORMATS, write_books
from .library_file import there
from .progress import progress
from .shelves import asked_database, opened_books
from .whole_files import whole_file

# Books that are in memory at a time.
AT_ONCE = 1000


@click.command(
    help=_(
        "Write all books to FILE, or to the standard output, with all that `bookshelf load`"
        " reads: everything but the pictures and the numbers of the books. FILE takes its name"
        " when it is whole.\n\nEvery word is written as it is. A spreadsheet program may take a"
        " title that begins with = for a formula: import the columns as text."
    ),
    options_metavar=_("[OPTIONS]"),
)
@click.argument("file", required=False, type=click.Path(path_type=Path), metavar=_("[FILE]"))
@click.option(
    "--format",
    "format_name",
    type=click.Choice(FORMATS),
    help=_("How to write them; without it as the name of FILE ends, else csv."),
)
@click.option("--force", is_flag=True, help=_("Replace FILE when there is one already."))
@click.option(
    "--database",
    default="",
    metavar=_("DATABASE"),
    help=_("The file or URL of the database to read; without it DATABASE_URL."),
)
def export(file: Path | None, format_name: str | None, force: bool, database: str) -> None:
    """Write the books, a thousand at a time."""
    url = asked_database(database)
    there(database_file(url))
    format_name = format_name or _format_of(file)
    with opened_books(url, dry_run=False) as books:
        if file is None:
            _write_out(books, format_name)
        else:
            written = _write_file(books, format_name, file, force)
            shown = number(written, reader_language())
            click.echo(say(_("Wrote {count} books to {file}"), count=shown, file=file))


def _format_of(file: Path | None) -> str:
    """Return the format that the name of a file asks for."""
    ending = file.suffix.lower().removeprefix(".") if file else ""
    return {"ndjson": "jsonl", "tab": "tsv"}.get(ending, ending if ending in FORMATS else "csv")


def _write_out(books: ManyBooks, format_name: str) -> None:
    """Write all books to the standard output, for as long as somebody reads them."""
    # Windows has an encoding and line ends of its own there.
    cast(TextIOWrapper, sys.stdout).reconfigure(encoding="utf-8", newline="")
    try:
        write_books(_all(books), format_name, sys.stdout)
        sys.stdout.flush()
    except BrokenPipeError:
        # Else Python would try to write the rest when it ends, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(1) from None


def _write_file(books: ManyBooks, format_name: str, file: Path, force: bool) -> int:
    """Write all books to a file, with a bar on a terminal; return how many they are."""
    written = 0

    def count(done: int) -> None:
        nonlocal written
        written = done
        advance(done)

    with progress() as begin, whole_file(file, force) as target:
        advance = begin(file.name, books.count())
        write_books(_all(books, count), format_name, target)
    return written


def _all(books: ManyBooks, advance: Callable[[int], object] | None = None) -> Iterator[Book]:
    """Read all books in the order of their ids, as each is when its turn comes."""
    last = done = 0
    while batch := books.after(last, AT_ONCE):
        yield from batch
        last = batch[-1].id or 0
        done += len(batch)
        if advance:
            advance(done)

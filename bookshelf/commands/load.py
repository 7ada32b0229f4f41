"""`bookshelf load FILE…`: put the books of a file on the shelves.

Every file is read to its end before the first book is written, so that a file that makes no
table changes nothing. Rows that make no book are reported and the others are loaded.
"""

from __future__ import annotations

import json
from pathlib import Path

import click

from bookshelf.loading import CannotRead, Table, open_table, read_mapping
from bookshelf.settings import database_file, read_database_url
from bookshelf.text import mark as _
from bookshelf.text import say

from .batches import Outcome, load_table
from .outcomes import outcome_lines
from .progress import progress
from .refusals import check_report, write_report
from .shelves import opened_library
from .stopping import Stop, stopping_at_a_bad_database, stopping_at_bad_settings

FILE = click.Path(path_type=Path)


@click.command(
    help=_(
        "Load the books of CSV files. The encoding, the separator and the columns are"
        " recognised, in English and French. What is known already is left as it is, so a"
        " file can be loaded again.\n\nEnds with 0 when the files are loaded, even if some rows"
        " are refused; with 1 when every row is refused; with 2 when a file cannot be read."
    ),
    options_metavar=_("[OPTIONS]"),
)
@click.argument("files", nargs=-1, required=True, type=FILE, metavar=_("FILE…"))
@click.option(
    "--database",
    default="",
    metavar=_("DATABASE"),
    help=_("The file or URL of the database to load into; without it DATABASE_URL."),
)
@click.option(
    "--map",
    "mapping",
    multiple=True,
    metavar=_("FIELD=COLUMN"),
    help=_(
        "Which column holds a field, such as title=Nom; nothing after the = leaves it out."
        " May be given several times."
    ),
)
@click.option("--dry-run", is_flag=True, help=_("Say what would happen, and write nothing."))
@click.option("--report", type=FILE, metavar=_("FILE"), help=_("Write all refused rows as CSV."))
@click.option("--json", "as_json", is_flag=True, help=_("Answer in JSON, for programs."))
def load(
    files: tuple[Path, ...],
    database: str,
    mapping: tuple[str, ...],
    dry_run: bool,
    report: Path | None,
    as_json: bool,
) -> None:
    """Read the files, load them in batches, and tell what became of every row."""
    tables = _open_tables(files, mapping)
    url = _database_url(database)
    if report:
        check_report(report, (*files, database_file(url)))
    outcomes = _load_tables(tables, url, dry_run, as_json)
    if report:
        write_report(report, outcomes)
    if as_json:
        click.echo(json.dumps([outcome.as_json() for outcome in outcomes], ensure_ascii=False))
    else:
        for outcome in outcomes:
            click.echo("\n".join(outcome_lines(outcome, dry_run, report)))
        click.echo(say(_("Database: {file}"), file=database_file(url)))
    if all(len(outcome.refused) == outcome.table.length for outcome in outcomes):
        raise SystemExit(1)


def _open_tables(files: tuple[Path, ...], mapping: tuple[str, ...]) -> list[Table]:
    """Return the tables in the files, or stop with a sentence."""
    try:
        columns = read_mapping(mapping)
        return [open_table(file, columns) for file in files]
    except CannotRead as error:
        raise Stop(error.sentence, **error.values) from error


def _database_url(asked: str) -> str:
    """Return the URL of the database that was asked for, by a URL or by its file."""
    if asked and "://" not in asked:
        asked = f"sqlite:///{asked}"
    with stopping_at_bad_settings():
        return read_database_url(Path.cwd(), asked)


def _load_tables(tables: list[Table], url: str, dry_run: bool, quiet: bool) -> list[Outcome]:
    """Load one table after the other, with a bar on a terminal."""
    outcomes = []
    with (
        stopping_at_a_bad_database(database_file(url)),
        opened_library(url, dry_run) as library,
    ):
        for table in tables:
            with progress(table.path.name, table.length, quiet) as advance:
                outcomes.append(load_table(library.books, table, advance))
    return outcomes

"""`bookshelf load FILE…`: put the books of a file on the shelves.

Every file is looked at before the first is loaded, so that a file that makes no table changes
nothing. Each is loaded whole or not at all, unless the good rows are to be kept.
"""

from __future__ import annotations

from pathlib import Path

import click

from bookshelf.settings import database_file
from bookshelf.text import mark as _
from bookshelf.text import say

from .batches import Wishes
from .loads import load_tables, open_tables
from .outcomes import outcome_lines
from .outcomes_as_json import write_json
from .refusals import check_report, write_report
from .shelves import asked_database

FILE = click.Path(path_type=Path)


@click.command(
    help=_(
        "Load the books of files: CSV, TSV, JSON (a list of objects) or JSON lines. The format,"
        " the encoding, the separator and the columns are recognised, in English and French."
        " A file with a row that makes no book changes nothing, unless --keep-good is given."
        " What is known already is left as it is, so a file can be loaded again.\n\nEnds with 0"
        " when the files are loaded; with 1 when one was not loaded for its refused rows, or"
        " every row is refused; with 2 when a file cannot be read."
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
@click.option(
    "--keep-good", is_flag=True, help=_("Load the other rows of a file when some are refused.")
)
@click.option(
    "--update",
    is_flag=True,
    help=_("Give books that are known already the values of the file; empty ones change nothing."),
)
@click.option(
    "--unknown-author",
    default="",
    metavar=_("NAME"),
    help=_("The author of rows that have none, such as Anonymous."),
)
@click.option("--dry-run", is_flag=True, help=_("Say what would happen, and write nothing."))
@click.option(
    "--report",
    type=FILE,
    metavar=_("FILE"),
    help=_("Write all rows that are refused, look damaged, are updated or known, as CSV."),
)
@click.option("--json", "as_json", is_flag=True, help=_("Answer in JSON, for programs."))
def load(
    files: tuple[Path, ...],
    database: str,
    mapping: tuple[str, ...],
    keep_good: bool,
    update: bool,
    unknown_author: str,
    dry_run: bool,
    report: Path | None,
    as_json: bool,
) -> None:
    """Read the files, load them in batches, and tell what became of every row."""
    wishes = Wishes(keep_good, update, unknown_author.strip())
    tables = open_tables(files, mapping, wishes)
    url = asked_database(database)
    if report:
        check_report(report, (*files, database_file(url)))
    outcomes = load_tables(tables, url, dry_run, as_json, wishes)
    if report:
        write_report(report, outcomes)
    if as_json:
        write_json(outcomes)
    else:
        for outcome in outcomes:
            click.echo("\n".join(outcome_lines(outcome, dry_run, report)))
        click.echo(say(_("Database: {file}"), file=database_file(url)))
    if any(outcome.is_undone for outcome in outcomes) or all(
        outcome.is_empty for outcome in outcomes
    ):
        raise SystemExit(1)

"""`bookshelf check`: is the library whole?"""

from __future__ import annotations

import json
from pathlib import Path

import click

from bookshelf.models.database.checking import REPAIRABLE, repair
from bookshelf.models.database.checking import check as findings_of
from bookshelf.text import mark as _
from bookshelf.text import say

from .findings import finding_line
from .library_file import library_file, there
from .stopping import stopping_at_a_bad_database
from .terminal import printable


@click.command(
    help=_(
        "Look whether the library, or the copy of one in FILE, is whole: its pages, what belongs"
        " together, its version, its search.\n\nEnds with 0 when it is whole, with 1 when not."
    ),
    options_metavar=_("[OPTIONS]"),
)
@click.argument("file", required=False, type=click.Path(path_type=Path), metavar=_("[FILE]"))
@click.option(
    "--repair",
    "to_repair",
    is_flag=True,
    help=_("Make the search and the counts anew from the books, when they are not right."),
)
@click.option("--json", "as_json", is_flag=True, help=_("Answer in JSON, for programs."))
def check(file: Path | None, to_repair: bool, as_json: bool) -> None:
    """Say what is wrong with a library, if anything is."""
    file = there(file or library_file())
    with stopping_at_a_bad_database(file):
        findings = findings_of(file)
        if to_repair and any(finding.code in REPAIRABLE for finding in findings):
            repair(file)
            findings = findings_of(file)
    if as_json:
        found = [{"code": each.code, "subject": each.subject} for each in findings]
        told = {"file": str(file), "whole": not findings, "findings": found}
        click.echo(json.dumps(told, ensure_ascii=False))
    elif findings:
        click.echo(say(_("The library {file} is not whole:"), file=file))
        for finding in findings:
            click.echo("  " + printable(finding_line(finding)))
    else:
        click.echo(say(_("The library {file} is whole."), file=file))
    if findings:
        raise SystemExit(1)

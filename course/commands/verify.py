"""`course verify`: prove every exercise."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from course.project import find_project
from course.text import decimal, say
from course.text import mark as _
from course.verify import Report, Row, verify
from course.verify.verifying import Tell


@click.command(
    "verify",
    help=say(
        _(
            "Prove the exercises ID, else all: the starter fails, the reference passes, every"
            " wrong answer is caught and every right one accepted."
        )
    ),
)
@click.argument("ids", metavar="[ID]…", nargs=-1)
@click.option(
    "--jobs",
    metavar=say(_("NUMBER")),
    type=click.IntRange(1, 64),
    default=os.cpu_count(),
    help=say(_("How many runs of tests at a time; else as many as there are processors.")),
)
@click.option("--json", "as_json", is_flag=True, help=say(_("Write the report as JSON.")))
def command(ids: tuple[str, ...], jobs: int, as_json: bool) -> int:
    with progress() as tell:
        report = verify(find_project(Path.cwd()), ids, jobs, tell)
    if as_json:
        click.echo(json.dumps(report.data(), ensure_ascii=False, indent=2))
    else:
        show(report)
    return 1 if report.findings else 0


@contextmanager
def progress() -> Iterator[Tell]:
    """Show how far it is, and the time left, on a terminal; in a pipe nothing."""
    columns = (
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
    )  # fmt: skip
    console = Console(stderr=True)
    shown = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
    with shown:
        task = shown.add_task(say(_("Verifying")), total=None)
        yield lambda done, total: shown.update(task, completed=done, total=total)


def show(report: Report) -> None:
    """Print a row for each exercise, then what is wrong."""
    console = Console()
    if report.rows:
        console.print(table(report))
    for finding in report.findings:
        click.echo(f"{finding.exercise}: {finding}" if finding.exercise else str(finding))
    said = {"exercises": len(report.rows), "variants": report.variants}
    took = say(
        _("{exercises} exercises, {variants} variants, {seconds} s."),
        **said,
        seconds=decimal(report.seconds, 1),
    )
    click.echo(took)
    if report.findings:
        click.echo(say(_("Findings: {count}. Mend them."), count=len(report.findings)))
    else:
        click.echo(say(_("Every exercise is proved.")))


def table(report: Report) -> Table:
    """Return the table of the exercises."""
    shown = Table(box=None, pad_edge=False, header_style="bold")
    shown.add_column(say(_("exercise")))
    for heading in (_("public"), _("hidden"), _("starter"), _("wrong"), _("right"), ""):
        shown.add_column(say(heading) if heading else "", justify="right")
    for row in report.rows.values():
        shown.add_row(*cells(row), "✗" if report.is_wrong(row.exercise) else "✓")
    return shown


def cells(row: Row) -> list[str]:
    """Return the cells of an exercise: what is as it must be, of how many."""
    caught = sum(bool(catchers) for catchers in row.wrong.values())
    accepted = sum(not refusers for refusers in row.right.values())
    return [
        row.exercise,
        str(row.public),
        str(row.hidden),
        "✓" if row.starter else "✗",
        f"{caught}/{len(row.wrong)}",
        f"{accepted}/{len(row.right)}",
    ]

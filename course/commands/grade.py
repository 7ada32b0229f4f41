"""`course grade`: judge every submission in a folder, and report."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from course.grader.marks import Marks
from course.grader.run import Wishes, grade_class
from course.grader.submissions import find_submissions
from course.project import find_project
from course.reports import print_table, write_reports
from course.text import mark as _
from course.text import say


@click.command(
    "grade",
    help=say(
        _(
            "Judge the submissions in SUBMISSIONS, one folder each, and write marks.csv,"
            " marks.json and a page for each student and for the class to the folder --out."
            " What was judged before is not judged again, so a run that was stopped goes on."
        )
    ),
)
@click.argument("submissions", metavar=say(_("SUBMISSIONS")), type=click.Path(path_type=Path))
@click.option(
    "--out",
    metavar=say(_("FOLDER")),
    type=click.Path(path_type=Path),
    required=True,
    help=say(_("The folder for the reports and for what was judged already.")),
)
@click.option(
    "--jobs",
    metavar=say(_("NUMBER")),
    type=click.IntRange(1, 64),
    default=os.cpu_count() or 1,
    show_default=True,
    help=say(_("How many submissions to judge side by side.")),
)
@click.option(
    "--level",
    metavar=say(_("NUMBER")),
    type=click.IntRange(0, 3),
    default=3,
    show_default=True,
    help=say(_("The strongest isolation to try.")),
)
@click.option(
    "--allow-weak",
    is_flag=True,
    help=say(_("Grade also where the isolation is weaker than level 2.")),
)
@click.option(
    "--seconds",
    metavar=say(_("NUMBER")),
    type=click.FloatRange(1, 600),
    default=20.0,
    show_default=True,
    help=say(_("How many seconds each layer of a submission may take in all.")),
)
@click.option("--json", "as_json", is_flag=True, help=say(_("Print the marks as JSON.")))
def command(
    submissions: Path,
    out: Path,
    jobs: int,
    level: int,
    allow_weak: bool,
    seconds: float,
    as_json: bool,
) -> None:
    project = find_project(Path.cwd())
    found = find_submissions(submissions)
    wishes = Wishes(jobs=jobs, level=level, allow_weak=allow_weak, whole=seconds)
    with progress(len(found)) as tell:
        marks = grade_class(project, found, out, wishes, tell)
    written = write_reports(project, marks, out)
    if as_json:
        sys.stdout.write((out / "marks.json").read_text(encoding="utf-8"))
    else:
        print_table(marks)
        click.echo(
            say(_("The reports are in {folder}; begin with {page}."), folder=out, page=written)
        )


@contextmanager
def progress(total: int) -> Iterator[Callable[[Marks], None]]:
    """Show how many submissions are judged, and the time left, on a terminal; else nothing.

    When it is stopped with Ctrl-C, say that nothing is lost, and end with exit code 130.
    """
    columns = (
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
    )  # fmt: skip
    console = Console(stderr=True)
    shown = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
    try:
        with shown:
            task = shown.add_task(say(_("Grading")), total=total)
            yield lambda marks: shown.advance(task)
    except KeyboardInterrupt:
        sentence = _("Stopped. What was judged is kept: the same command goes on from here.")
        click.echo(say(sentence), err=True)
        sys.exit(130)

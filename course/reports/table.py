"""The marks of a class as a table on a terminal, or as aligned text in a pipe."""

from __future__ import annotations

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from course.grader.marks import Marks
from course.text import mark as _
from course.text import say

from .graded_class import layer_mark, weakest
from .shown import shown
from .words import layer_name, number, said_guilty

LONGEST_NAME = 60
# In a pipe nobody minds long lines, and a program reads whole ones better.
WIDEST = 1000


def print_table(marks: list[Marks]) -> None:
    """Print a row for each submission; in a pipe as plain aligned text."""
    console = Console()
    if console.is_terminal:
        console.print(table(marks))
        return
    plain = Console(width=WIDEST, color_system=None)
    with plain.capture() as captured:
        plain.print(table(marks))
    for line in captured.get().splitlines():
        click.echo(line.rstrip())


def table(marks: list[Marks]) -> Table:
    """Return the table: points by layer, of the whole and in all, who is guilty, isolation."""
    layers = list(dict.fromkeys(each.layer for mark in marks for each in mark.exercises))
    drawn = Table(box=None, pad_edge=False, header_style="bold")
    drawn.add_column(say(_("submission")), overflow="fold", min_width=12)
    for heading in (*map(layer_name, layers), say(_("whole")), say(_("total"))):
        drawn.add_column(heading, justify="right", no_wrap=True)
    drawn.add_column(say(_("guilty")))
    drawn.add_column(say(_("level")), justify="right")
    for mark in marks:
        drawn.add_row(*(Text(cell) for cell in cells(mark, layers)))
    return drawn


def cells(mark: Marks, layers: list[str]) -> list[str]:
    """Return the cells of a submission; a dash stands for a layer that is missing."""
    of_layers = [layer_mark(mark, layer) for layer in layers]
    level = weakest(mark)
    return [
        shown(mark.submission, LONGEST_NAME),
        *("–" if each.level is None else number(each.points) for each in of_layers),
        number(mark.whole.points),
        f"{number(mark.points)}/{number(mark.most)}",
        said_guilty(mark.whole),
        "–" if level is None else str(level),
    ]

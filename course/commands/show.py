"""`course show`: the statement of an exercise."""

from __future__ import annotations

from pathlib import Path

import click

from course.loop.statement import show_statement
from course.loop.workspace import open_workspace
from course.text import mark as _
from course.text import say


@click.command("show", help=say(_("Show what is to be done in the exercise ID, else in the next.")))
@click.argument("name", metavar="[ID]", required=False)
def command(name: str | None) -> None:
    show_statement(open_workspace(Path.cwd()).chosen(name))

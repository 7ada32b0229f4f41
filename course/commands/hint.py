"""`course hint`: one hint further each time."""

from __future__ import annotations

from pathlib import Path

import click

from course.loop.statement import show_hint
from course.loop.workspace import open_workspace
from course.text import mark as _
from course.text import say


@click.command(
    "hint",
    help=say(_("Give a hint for the exercise ID, else for the next: one level further each time.")),
)
@click.argument("name", metavar="[ID]", required=False)
@click.option("--again", is_flag=True, help=say(_("Show the hint again that was given last.")))
def command(name: str | None, again: bool) -> None:
    workspace = open_workspace(Path.cwd())
    show_hint(workspace, workspace.chosen(name), again=again)

"""`course reset`: begin an exercise again."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from course.loop.starter import reset, undo
from course.loop.workspace import open_workspace
from course.text import mark as _
from course.text import say


@click.command(
    "reset",
    help=say(_("Begin the exercise ID again: its TODO comes back. What you wrote is kept.")),
)
@click.argument("name", metavar="ID")
@click.option("--undo", "back", is_flag=True, help=say(_("Put back what the last reset took.")))
@click.option("--file", "whole", is_flag=True, help=say(_("Reset its whole file, markers too.")))
@click.option("--yes", is_flag=True, help=say(_("Do not ask.")))
def command(name: str, back: bool, whole: bool, yes: bool) -> int:
    workspace = open_workspace(Path.cwd())
    exercise = workspace.exercise(name)
    question = _("Put back what the last reset of {id} took?") if back else _("Begin {id} again?")
    if sys.stdin.isatty() and not yes and not agreed(say(question, id=exercise.id)):
        return 1
    kept = undo(workspace, exercise) if back else reset(workspace, exercise, whole=whole)
    done = _("What you had written in {id} is back.") if back else _("{id} begins again.")
    click.echo(say(done, id=exercise.id))
    folder = kept.folder.relative_to(workspace.project.root)
    click.echo(say(_("What stood there is kept in {folder}."), folder=folder))
    return 0


def agreed(question: str) -> bool:
    """Ask a question, and return whether the answer is yes in the reader's language."""
    choices = say(_("[y/N]"))
    answer: str = click.prompt(f"{question} {choices}", default="", show_default=False)
    return answer.strip().lower().startswith(say(_("y")))

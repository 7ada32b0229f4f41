"""`course handout`: make what a student receives."""

from __future__ import annotations

from pathlib import Path

import click

from course.handout import make_handout
from course.project import find_project
from course.text import mark as _
from course.text import say


@click.command(
    "handout",
    help=say(
        _(
            "Make a handout in FOLDER, new or empty: the app with holes, the exercises, the"
            " public tests and the loop."
        )
    ),
)
@click.argument("folder", metavar=say(_("FOLDER")), type=click.Path(path_type=Path))
@click.option(
    "--force",
    is_flag=True,
    help=say(_("Replace the handout that is in FOLDER, with all that was done in it.")),
)
def command(folder: Path, force: bool) -> None:
    handout = make_handout(find_project(Path.cwd()), folder.absolute(), force=force)
    sentence = _("{folder} holds {exercises} exercises, {points} points, in {files} files.")
    points = sum(exercise.points for exercise in handout.exercises.values())
    made = {"exercises": len(handout.exercises), "points": points, "files": handout.files}
    click.echo(say(sentence, folder=folder, **made))
    click.echo(say(_("Next, in that folder: python3 start.py learn")))

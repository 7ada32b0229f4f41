"""The exercises as a list: what is done, what is next, what it is worth."""

from __future__ import annotations

from typing import Any

import click

from course.text import mark as _
from course.text import reader_language, say

from .workspace import Workspace

SIGNS = {"done": ("✓", "green"), "next": ("→", "yellow"), "open": ("·", None)}


def as_table(workspace: Workspace) -> list[dict[str, Any]]:
    """Return a row of plain data for each exercise."""
    following = workspace.next()
    return [
        {
            "id": exercise.id,
            "track": exercise.id.partition("/")[0],
            "title": exercise.titles[reader_language()],
            "state": state(workspace, exercise.id, following.id if following else ""),
            "points": exercise.points,
            "minutes": exercise.minutes,
            "needs": list(exercise.needs),
            "hints": workspace.progress.hints.get(exercise.id, 0),
        }
        for exercise in workspace.exercises.values()
    ]


def state(workspace: Workspace, name: str, following: str) -> str:
    """Return "done", "next" or "open"."""
    if name in workspace.progress.done:
        return "done"
    return "next" if name == following else "open"


def show_list(workspace: Workspace) -> None:
    """Show the list, by track."""
    rows = as_table(workspace)
    if not rows:
        click.echo(say(_("There is no exercise in {folder}."), folder=workspace.project.root))
    width = max((len(row["id"]) for row in rows), default=0)
    track = ""
    for row in rows:
        if row["track"] != track:
            track = row["track"]
            click.secho(f"{track}", bold=True)
        sign, colour = SIGNS[row["state"]]
        worth = say(_("{points:>2} points {minutes:>3} min"), **row)
        click.secho(f"  {sign} {row['id']:<{width}}  {worth}  {row['title']}", fg=colour)
    show_sum(rows)


def show_sum(rows: list[dict[str, Any]]) -> None:
    """Show how many exercises and points are done."""
    done = [row for row in rows if row["state"] == "done"]
    sentence = _("{done} of {all} exercises done: {points} of {most} points of the public tests.")
    points, most = (sum(row["points"] for row in some) for some in (done, rows))
    click.echo(say(sentence, done=len(done), all=len(rows), points=points, most=most))

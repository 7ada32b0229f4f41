"""`course check`: run the tests of exercises once."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from course.exercise import Exercise
from course.loop.feedback import feedback, heading, praise
from course.loop.verdict import Verdict, claim, judge, record
from course.loop.workspace import Workspace, open_workspace
from course.runner import Runner
from course.text import mark as _
from course.text import say


@click.command(
    "check",
    help=say(_("Run the tests of the exercises ID, else of the next. Exit code 1: not solved.")),
)
@click.argument("names", metavar="[ID]…", nargs=-1)
@click.option("--all", "everything", is_flag=True, help=say(_("Check every exercise.")))
@click.option("--json", "as_json", is_flag=True, help=say(_("Write JSON, for another program.")))
def command(names: tuple[str, ...], everything: bool, as_json: bool) -> int:
    workspace = open_workspace(Path.cwd())
    chosen = choose(workspace, names, everything)
    verdicts = []
    with Runner() as runner:
        for exercise in chosen:
            verdicts.append(judge(workspace, runner, exercise))
            record(workspace, verdicts[-1])
            if not as_json:
                show(workspace, verdicts[-1], brief=everything)
    if as_json:
        tables = [table(verdict) for verdict in verdicts]
        click.echo(json.dumps(tables, indent=2, ensure_ascii=False))
    elif all(verdict.passed for verdict in verdicts):
        show_next(workspace)
    return 0 if all(verdict.passed for verdict in verdicts) else 1


def choose(workspace: Workspace, names: tuple[str, ...], everything: bool) -> list[Exercise]:
    """Return the exercises that were asked for."""
    if everything:
        return list(workspace.exercises.values())
    return [workspace.chosen(name) for name in names or (None,)]


def show(workspace: Workspace, verdict: Verdict, *, brief: bool) -> None:
    """Answer the student, in a line or in whole."""
    if brief:
        click.echo(praise(verdict) if verdict.passed else heading(verdict))
        return
    hint = f"{workspace.program} hint {verdict.exercise.id}"
    ask = say(_("Compare the two and read your code again. For a hint: {command}"), command=hint)
    click.echo(feedback(workspace, verdict, ask))


def show_next(workspace: Workspace) -> None:
    """Name the exercise to do next."""
    following = workspace.next()
    if following is None:
        click.echo(say(_("Every exercise is done. Bravo!")))
    else:
        command = f"{workspace.program} show {following.id}"
        click.echo(say(_("Next: {command}"), command=command))


def table(verdict: Verdict) -> dict[str, Any]:
    """Return a verdict as plain data."""
    tests = [{"claim": claim(outcome), **asdict(outcome)} for outcome in verdict.outcomes]
    return {
        "exercise": verdict.exercise.id,
        "passed": verdict.passed,
        "seconds": round(verdict.seconds, 3),
        "tests": tests,
    }

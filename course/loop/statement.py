"""The statement of an exercise and its hints, in the reader's language."""

from __future__ import annotations

import sys

import click

from course.exercise import Exercise
from course.text import mark as _
from course.text import reader_language, say

from .workspace import Workspace


def show_statement(exercise: Exercise) -> None:
    """Show what is to be done."""
    show_markdown(exercise.statements[reader_language()])


def show_hint(workspace: Workspace, exercise: Exercise, *, again: bool = False) -> None:
    """Show the next hint of an exercise, or again the one that was shown last."""
    hints = exercise.hints[reader_language()]
    if not hints:
        click.echo(say(_("{id} has no hints."), id=exercise.id))
        return
    seen = min(workspace.progress.hints.get(exercise.id, 0), len(hints))
    number = max(seen, 1) if again else min(seen + 1, len(hints))
    if number != seen:
        workspace.remember(exercise, hint=number)
    title = say(_("Hint {number} of {hints}"), number=number, hints=len(hints))
    click.secho(f"{title} — {exercise.id}", bold=True)
    show_markdown(hints[number - 1])
    if number == seen == len(hints) and not again:
        click.echo(say(_("That was the last hint, once more.")))


def show_markdown(text: str) -> None:
    """Show Markdown: laid out on a terminal, as it is in a pipe."""
    if sys.stdout.isatty():
        from rich.console import Console
        from rich.markdown import Markdown

        Console().print(Markdown(text, code_theme="ansi_dark"))
    else:
        click.echo(text)

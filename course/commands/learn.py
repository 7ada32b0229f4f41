"""`course learn`: the student's loop."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from pathlib import Path

import click

from course.loop.keys import listen, single_keys
from course.loop.learning import Learning
from course.loop.listing import as_table, show_sum
from course.loop.watch import watch
from course.loop.workspace import Workspace, open_workspace
from course.runner import Runner
from course.text import mark as _
from course.text import say


@click.command(
    "learn",
    help=say(_("Show an exercise, judge it each time you save, and go on to the next.")),
)
def command() -> None:
    workspace = open_workspace(Path.cwd())
    with suppress(KeyboardInterrupt), Runner() as runner:
        learn(workspace, runner)
    click.echo()
    show_sum(as_table(workspace))


def learn(workspace: Workspace, runner: Runner) -> None:
    """Go through the exercises with the student; without a terminal, only watch."""
    keys = sys.stdin.isatty()
    learning = Learning(workspace, runner, keys=keys)
    stop = threading.Event()
    layers = workspace.project.layers.values()
    names = {folder for layer in layers for folder in (*layer.folders, *layer.tests)}
    folders = [workspace.project.root / name for name in sorted(names)]
    threading.Thread(target=watch, args=(folders, learning.saved, stop), daemon=True).start()
    try:
        if keys:
            with single_keys() as next_key:
                heard = (next_key, learning.typed)
                threading.Thread(target=listen, args=heard, daemon=True).start()
                learning.go()
        else:
            learning.go()
    finally:
        stop.set()

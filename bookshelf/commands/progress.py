"""A bar that shows how far long work is, with the time left; on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


@contextmanager
def progress(title: str, total: int, quiet: bool = False) -> Iterator[Callable[[int], object]]:
    """Show a bar on the error stream, where it is no part of the answer.

    Gives the function that is told how many more are done.
    """
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    hidden = quiet or not sys.stderr.isatty()
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=hidden) as shown:
        task = shown.add_task(title, total=total)
        yield lambda done: shown.advance(task, done)

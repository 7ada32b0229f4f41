"""A bar that shows how far long work is, with the time left; on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn


@contextmanager
def progress(quiet: bool = False) -> Iterator[Callable[[str, int], Callable[[int], object]]]:
    """Show bars on the error stream, where they are no part of the answer.

    Gives the function that begins a bar, by its title and the number that is all of it, and
    returns the function that is told the number that is done.
    """
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
    )
    hidden = quiet or not sys.stderr.isatty()
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=hidden) as shown:

        def begin(title: str, total: int) -> Callable[[int], object]:
            task = shown.add_task(title, total=total)
            return lambda done: shown.update(task, completed=done)

        yield begin

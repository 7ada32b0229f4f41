"""Tell when a file of the project is saved."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path, PurePath

from course.markers import COMMENTS

# Milliseconds: editors save in several strokes, which belong together.
DEBOUNCE, STEP = 30, 5
POLL = 0.3  # seconds between two looks where the system does not tell of changes
Saved = Callable[[set[Path]], None]


def is_source(path: str) -> bool:
    """Say whether a path is one that a person saves, and not the litter of an editor."""
    name = PurePath(path).name
    return PurePath(path).suffix in COMMENTS and not name.startswith((".", "#", "~"))


def watch(folders: Iterable[Path], saved: Saved, stop: threading.Event) -> None:
    """Call `saved` with the files of these folders that were saved, until told to stop."""
    here = [folder for folder in folders if folder.is_dir()]
    try:
        watch_by_system(here, saved, stop)
    except (ImportError, OSError, RuntimeError):
        watch_by_looking(here, saved, stop)


def watch_by_system(folders: list[Path], saved: Saved, stop: threading.Event) -> None:
    """Watch by what the system tells."""
    import watchfiles

    changes = watchfiles.watch(
        *folders,
        watch_filter=lambda _change, path: is_source(path),
        debounce=DEBOUNCE,
        step=STEP,
        stop_event=stop,
        rust_timeout=500,
        raise_interrupt=False,
    )
    for batch in changes:
        saved({Path(path) for _change, path in batch})


def watch_by_looking(folders: list[Path], saved: Saved, stop: threading.Event) -> None:
    """Watch by looking at every file again and again."""
    before = look(folders)
    while not stop.wait(POLL):
        now = look(folders)
        changed = {path for path, _when in set(before.items()) ^ set(now.items())}
        if changed:
            saved(changed)
        before = now


def look(folders: list[Path]) -> dict[Path, tuple[int, int]]:
    """Return every source file with the time it was saved and its size."""
    found = {}
    for folder in folders:
        for path in folder.rglob("*"):
            try:
                state = path.stat()
            except OSError:
                continue
            if is_source(path.name):
                found[path] = (state.st_mtime_ns, state.st_size)
    return found

"""The place in the tested code that a failure comes from."""

from __future__ import annotations

import os
import traceback
from collections.abc import Iterator
from types import TracebackType

Place = tuple[str, int]
NOWHERE: Place = ("", 0)


class Places:
    """Finds places below the folders of the tested code; without folders, outside the tests."""

    def __init__(self, root: str, folders: tuple[str, ...], tests: tuple[str, ...]) -> None:
        self.root = os.path.join(os.path.realpath(root), "")
        self.folders = tuple(self.below(folder) for folder in folders)
        self.tests = tuple({test.partition("/")[0] + "/" for test in tests})

    def of(self, error: BaseException) -> Place:
        """Return the deepest place of an error in the tested code."""
        if isinstance(error, SyntaxError) and self.relative(error.filename):
            return self.relative(error.filename), error.lineno or 0
        for cause in causes(error):
            places = [self.named(*place) for place in frames(cause.__traceback__)]
            deepest = next((place for place in reversed(places) if place[0]), NOWHERE)
            if deepest[0]:
                return deepest
        return NOWHERE

    def named(self, file: str, line: int) -> Place:
        """Return a place relative to the root, or nowhere when it is not in the tested code."""
        relative = self.relative(file)
        if self.folders:
            mine = relative.startswith(self.folders)
        else:
            mine = bool(relative) and not relative.startswith(self.tests)
        return (relative, line) if mine else NOWHERE

    def relative(self, file: str | None) -> str:
        """Return a path relative to the root, or nothing when it is elsewhere."""
        real = os.path.realpath(file or os.devnull)
        if not real.startswith(self.root):
            return ""
        return real[len(self.root) :].replace(os.sep, "/")

    def below(self, folder: str) -> str:
        """Return how every path below a folder begins."""
        return folder.rstrip("/") + "/"


def frames(trace: TracebackType | None) -> Iterator[Place]:
    """Yield file and line of each call, the deepest last."""
    for frame, line in traceback.walk_tb(trace):
        yield frame.f_code.co_filename, line


def causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and those that led to it."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__

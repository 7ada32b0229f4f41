"""What a student wrote and a reset took away: kept in `.course/kept/`."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from course.exercise import Exercise

FOLDER = ".course/kept"
WHOLE = "-file"


@dataclass(frozen=True)
class Kept:
    """Files as they were before a reset. `whole`: all of them was reset, not a region only."""

    folder: Path
    whole: bool

    def path(self, file: str) -> Path:
        """Return where a file of the project is kept."""
        return self.folder / file


def keep(root: Path, exercise: Exercise, files: Iterable[str], *, whole: bool) -> Kept:
    """Keep these files of a project as they are now."""
    name = exercise.id.replace("/", "-")
    number = len(kept(root, exercise)) + 1
    folder = root / FOLDER / f"{name}-{number}{WHOLE if whole else ''}"
    for file in files:
        target = folder / file
        target.parent.mkdir(parents=True, exist_ok=True)
        if (root / file).is_file():
            shutil.copyfile(root / file, target)
    return Kept(folder, whole)


def kept(root: Path, exercise: Exercise) -> list[Kept]:
    """Return what was kept for an exercise, the last one last."""
    name = exercise.id.replace("/", "-") + "-"
    numbered = {}
    for folder in (root / FOLDER).glob(f"{name}*"):
        number = folder.name.removeprefix(name).removesuffix(WHOLE)
        if number.isdigit():
            numbered[int(number)] = Kept(folder, folder.name.endswith(WHOLE))
    return [numbered[number] for number in sorted(numbered)]

"""Make a handout: whole or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from course.cut import cut
from course.exercise import Exercise, read_exercises
from course.handout.listing import handout_files
from course.hidden import without_hidden
from course.project import FILE, STARTER, Project
from course.source import read_source, read_text, write_texts
from course.text import CourseError
from course.text import mark as _

TEST_FILES = ("test_*.py", "*_test.py")
README = Path(__file__).parent.parent / "templates" / "handout"


@dataclass(frozen=True)
class Handout:
    """A handout that was made: its folder, the exercises in it, and how many files."""

    folder: Path
    exercises: dict[str, Exercise]
    files: int


def make_handout(project: Project, folder: Path, *, force: bool = False) -> Handout:
    """Make the handout of a project in an empty or new folder.

    force: replace a handout that is there, with all that was done in it. Raises CourseError
    where anything is wrong; the folder is then as it was before.
    """
    refuse_folder(folder, force)
    exercises = read_exercises(project)
    starter = cut(read_source(project, exercises), exercises)
    files = handout_files(project)
    texts = {
        **public_tests(project, files),
        **readme(exercises),
        **{file: text for file, text in starter.items() if file in files},
    }
    kept = {f"{STARTER}/{file}": text for file, text in starter.items()}
    copied = [file for file in files if file not in texts]
    building = folder.with_name(f".{folder.name}-{os.getpid()}")
    try:
        copy_files(project.root, copied, building)
        write_texts(building, {**{f: t for f, t in texts.items() if t is not None}, **kept})
        put_in_place(building, folder)
    except OSError as error:
        sentence = _("The handout cannot be written to {folder}: {error}")
        raise CourseError(sentence, folder=folder, error=error) from error
    finally:
        shutil.rmtree(building, ignore_errors=True)
    return Handout(folder, exercises, len(copied) + len(texts))


def refuse_folder(folder: Path, force: bool) -> None:
    """Raise CourseError for a folder that a handout may not take the place of."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise CourseError(_("{folder} is a file. Name a new folder."), folder=folder)
    if not any(folder.iterdir()):
        return
    if not ((folder / STARTER).is_dir() and (folder / FILE).is_file()):
        sentence = _("{folder} is not empty and is no handout. Name a new or an empty folder.")
        raise CourseError(sentence, folder=folder)
    if not force:
        sentence = _(
            "{folder} is a handout already. Name another folder, or replace it, and all that was"
            " done in it, with --force."
        )
        raise CourseError(sentence, folder=folder)


def public_tests(project: Project, files: list[str]) -> dict[str, str | None]:
    """Return the text of each test file without its hidden tests, None where none is left."""
    return {
        file: without_hidden(file, read_text(project.root / file))
        for file in files
        if any(fnmatchcase(PurePosixPath(file).name, pattern) for pattern in TEST_FILES)
    }


def readme(exercises: Mapping[str, Exercise]) -> dict[str, str]:
    """Return what a student reads first, in each language."""
    values = {
        "exercises": len(exercises),
        "points": sum(exercise.points for exercise in exercises.values()),
        "hours": round(sum(exercise.minutes for exercise in exercises.values()) / 60),
    }
    return {
        path.name: path.read_text(encoding="utf-8").format(**values)
        for path in sorted(README.glob("*.md"))
    }


def copy_files(root: Path, files: list[str], folder: Path) -> None:
    """Copy these files of a project into a folder, with their permissions."""
    for file in files:
        target = folder / file
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root / file, target, follow_symlinks=False)


def put_in_place(building: Path, folder: Path) -> None:
    """Give a folder that is ready its name; what had this name before goes."""
    if not folder.exists():
        building.rename(folder)
        return
    before = building.with_name(building.name + "-before")
    folder.rename(before)
    try:
        building.rename(folder)
    except OSError:
        before.rename(folder)
        raise
    shutil.rmtree(before)

"""Begin an exercise again: put the starter's region back, and undo that."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from course.exercise import Exercise
from course.fill import fill
from course.project import STARTER
from course.source import Source, make_source, read_text, write_texts
from course.text import CourseError
from course.text import mark as _

from .kept import Kept, keep, kept
from .workspace import Workspace


def reset(workspace: Workspace, exercise: Exercise, *, whole: bool) -> Kept:
    """Put the starter's region of an exercise back, or its whole files; return what was kept.

    Raises CourseError where there is no starter, or the markers it needs are gone.
    """
    starter = workspace.project.root / STARTER
    if not workspace.is_handout:
        sentence = _("There is no starter in {folder}: only a handout has one.")
        raise CourseError(sentence, folder=workspace.project.root)
    return replace(workspace, exercise, lambda file: starter / file, whole=whole)


def undo(workspace: Workspace, exercise: Exercise) -> Kept:
    """Put back what the last reset took away; return what was kept of the present."""
    former = kept(workspace.project.root, exercise)
    if not former:
        raise CourseError(_("Nothing of {id} was kept: there is no reset to undo."), id=exercise.id)
    return replace(workspace, exercise, former[-1].path, whole=former[-1].whole)


def replace(
    workspace: Workspace, exercise: Exercise, before: Callable[[str], Path], *, whole: bool
) -> Kept:
    """Put the regions of an exercise, or its whole files, as they were; keep the present ones."""
    root = workspace.project.root
    files = files_of(workspace, exercise)
    try:
        texts = {} if whole else with_regions(root, files, before, exercise)
        now = keep(root, exercise, files, whole=whole)
        write_texts(root, texts)
        for file in files if whole else ():
            (root / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(before(file), root / file)
    except OSError as error:
        sentence = _("{id} cannot be reset: {error}")
        raise CourseError(sentence, id=exercise.id, error=error) from error
    workspace.remember(exercise, done=False)
    return now


def files_of(workspace: Workspace, exercise: Exercise) -> list[str]:
    """Return the files that hold regions of an exercise in the starter."""
    starter = workspace.project.root / STARTER
    paths = [path for path in sorted(starter.rglob("*")) if path.is_file()]
    texts = {path.relative_to(starter).as_posix(): read_text(path) for path in paths}
    regions = make_source(texts).regions.get(exercise.id, ())
    return list(dict.fromkeys(region.file for region in regions))


def with_regions(
    root: Path, files: list[str], before: Callable[[str], Path], exercise: Exercise
) -> dict[str, str]:
    """Return the present texts of some files with the regions of an exercise as before."""
    try:
        present = make_source({file: read_text(root / file) for file in files})
        former = make_source({file: read_text(before(file)) for file in files})
        return fill(present, exercise.id, contents(former, exercise))
    except CourseError as error:
        sentence = _(
            "{reason}\nThe region of {id} cannot be found there. With --file, its whole file is"
            " put back: {files}. What you wrote is kept."
        )
        named = ", ".join(files)
        raise CourseError(sentence, reason=error, id=exercise.id, files=named) from error


def contents(source: Source, exercise: Exercise) -> list[str]:
    """Return what stands between the markers of an exercise, as `fill` wants it."""
    return [text.rstrip("\r\n") for text in source.contents(exercise.id)]

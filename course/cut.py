"""Cut exercises out of source: between the markers only a TODO is left, which fails."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import PurePosixPath

from course.fill import put_between
from course.source import Source

# What fails with the exercise's id in each kind of file, by suffix.
TODOS = {
    ".py": 'raise NotImplementedError("TODO {id}")',
    ".html": '{{% include "TODO {id}" %}}',
    ".sql": 'SELECT * FROM "TODO {id}";',
}


def cut(source: Source, exercises: Collection[str]) -> dict[str, str]:
    """Return the text of every file with a region of these exercises, the regions cut out.

    Signature, docstring and markers stay, for the markers stand below them.
    """
    todos = {
        region: todo(region.file, region.exercise)
        for exercise in exercises
        for region in source.regions.get(exercise, ())
    }
    return put_between(source, todos)


def todo(file: str, exercise: str) -> str:
    """Return the line that stands for an exercise to do, in this kind of file."""
    return TODOS[PurePosixPath(file).suffix].format(id=exercise)

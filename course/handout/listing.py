"""Which files go into a handout: what `[handout]` in `course.toml` includes and excludes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path

from course.project import FILE, Project
from course.text import CourseError
from course.text import mark as _

# The answers to the exercises stay out, whatever `exclude` says.
ANSWERS = ("exercises/*/*/right", "exercises/*/*/wrong")


def handout_files(project: Project) -> list[str]:
    """Return the files of a handout, relative to the project and sorted.

    Regular files only: a link could lead to what students must not have.
    """
    excluded = [pattern.split("/") for pattern in (*project.handout_exclude, *ANSWERS)]
    found = {
        path.relative_to(project.root).as_posix()
        for entry in project.handout_include
        for path in files_under(project, entry)
    }
    return sorted(
        file
        for file in found
        if not any(is_within(file.split("/"), pattern) for pattern in excluded)
    )


def files_under(project: Project, entry: str) -> Iterator[Path]:
    """Yield the regular files that an entry of `include`, a file or a folder, stands for."""
    path = project.root / entry
    if not path.exists():
        sentence = _("{file} includes “{entry}” in the handout, but there is no such file.")
        raise CourseError(sentence, file=project.root / FILE, entry=entry)
    if path.is_symlink():
        return
    if path.is_file():
        yield path
    elif path.is_dir():
        for inner in path.iterdir():
            yield from files_under(project, inner.relative_to(project.root).as_posix())


def is_within(path: Sequence[str], pattern: Sequence[str]) -> bool:
    """Say whether a path, or a folder above it, matches a pattern; both are split at “/”.

    `*` stands for any part of a name, `**` for any number of folders.
    """
    if not pattern:
        return True
    if pattern[0] == "**":
        return any(is_within(path[start:], pattern[1:]) for start in range(len(path)))
    return bool(path) and fnmatchcase(path[0], pattern[0]) and is_within(path[1:], pattern[1:])

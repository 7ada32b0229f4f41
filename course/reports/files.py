"""Files of a report: each is there whole or not at all, and only ours are taken away."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from course.text import CourseError
from course.text import mark as _

from .names import PAGE

FOLDER = "students"


def write_whole(path: Path, content: bytes) -> None:
    """Put a file in its place only when all of it is written. Raises CourseError."""
    unfinished = path.with_name(f".{path.name[:100]}.{os.getpid()}.part")
    with told(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            unfinished.write_bytes(content)
            os.replace(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)


def pages_before(marks: Path) -> list[str]:
    """Return the students' pages that the last run wrote, as its `marks.json` names them."""
    try:
        last = json.loads(marks.read_bytes())
        return [str(each["page"]) for each in last["submissions"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def remove_pages(out: Path, pages: Iterable[str]) -> None:
    """Take away pages of students that a run before has written; nothing else."""
    for page in pages:
        folder, _slash, name = page.partition("/")
        path = out / FOLDER / name
        if folder == FOLDER and PAGE.fullmatch(name) and path.is_file():
            with told(path):
                path.unlink()


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Say what a person can do about a file that cannot be written."""
    try:
        yield
    except OSError as error:
        sentence = _(
            "{file} cannot be written: {error}. Close it where it is open and run this again:"
            " nothing is judged twice."
        )
        raise CourseError(sentence, file=path, error=error.strerror or error) from error

"""Marked regions: the parts of a source file that an exercise is cut from.

    # exercise: models/get-book
    …
    # end exercise

In templates the comment is `{# … #}`, in SQL `-- …`.
"""

from __future__ import annotations

import io
import re
from collections.abc import Collection
from dataclasses import dataclass

from course.text import CourseError
from course.text import mark as _

# How a line comment opens and closes in each kind of file, by suffix.
COMMENTS = {".py": ("#", ""), ".html": ("{#", "#}"), ".sql": ("--", "")}
EXERCISE = re.compile(r"exercise: *(?P<id>\S+)")
END = "end exercise"


@dataclass(frozen=True)
class Region:
    """The lines between two markers: `lines[first:last]` of the file, 0 the first line."""

    exercise: str
    file: str
    first: int
    last: int
    indent: str


def find_regions(file: str, text: str, known: Collection[str] | None = None) -> list[Region]:
    """Return the marked regions of a file, in their order.

    known: the ids of the exercises there are; without, any id will do. Raises CourseError,
    with file and line, for a marker that is nested, stray, unclosed or unknown.
    """
    regions: list[Region] = []
    opened: tuple[str, int, str] | None = None
    for place, line in enumerate(lines_of(text)):
        comment = comment_of(file, line)
        where = {"file": file, "line": place + 1}
        if comment == END:
            if opened is None:
                raise CourseError(_("{file}:{line}: no exercise is open here to end."), **where)
            regions.append(Region(opened[0], file, opened[1], place, opened[2]))
            opened = None
        elif comment.startswith("exercise:"):
            found = EXERCISE.fullmatch(comment)
            if found is None or (known is not None and found["id"] not in known):
                shown = comment.removeprefix("exercise:").strip()
                raise CourseError(
                    _("{file}:{line}: no exercise is called “{id}”."), id=shown, **where
                )
            if opened is not None:
                sentence = _("{file}:{line}: {id} begins inside {outer}, which is still open.")
                raise CourseError(sentence, id=found["id"], outer=opened[0], **where)
            opened = (found["id"], place + 1, line[: len(line) - len(line.lstrip())])
    if opened is not None:
        sentence = _("{file}:{line}: {id} is never closed. Add the comment “end exercise”.")
        raise CourseError(sentence, file=file, line=opened[1], id=opened[0])
    return regions


def lines_of(text: str) -> list[str]:
    """Return the lines of a text as editors count them, each with its end."""
    return list(io.StringIO(text, newline=""))


def comment_of(file: str, line: str) -> str:
    """Return what a line says when all of it is a comment, else nothing."""
    opening, closing = COMMENTS.get(file[file.rfind(".") :], ("", ""))
    text = line.strip()
    if not opening or not text.startswith(opening) or not text.endswith(closing):
        return ""
    return text[len(opening) : len(text) - len(closing)].strip()

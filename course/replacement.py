"""A replacement: a file of `wrong/` or `right/` that fills the regions of one exercise.

# en: why it is wrong, or what is unlike the reference
# fr: the same in French
# hint: 2
the first region, flush left
# next region
the second region
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from course.markers import COMMENTS, comment_of, lines_of
from course.source import read_text

HEADER = re.compile(r"(?P<key>en|fr|hint): *(?P<value>.*)")
NEXT = "next region"


@dataclass(frozen=True)
class Replacement:
    """What stands in such a file: its first comments by key, then a text for each region."""

    path: Path
    header: dict[str, str]
    contents: tuple[str, ...]


def read_replacement(path: Path) -> Replacement:
    """Return the replacement in a file, or raise CourseError when it cannot be read."""
    lines = lines_of(read_text(path))
    header: dict[str, str] = {}
    key = ""
    while lines:
        comment = comment_of(path.name, lines[0])
        found = HEADER.fullmatch(comment)
        if found:
            key = found["key"]
            header[key] = found["value"]
        elif comment and key in ("en", "fr") and comment != NEXT:
            header[key] += " " + comment
        else:
            break
        del lines[0]
    contents = [""]
    for line in lines:
        if is_parting(line):
            contents.append("")
        else:
            contents[-1] += line
    return Replacement(path, header, tuple(contents))


def is_parting(line: str) -> bool:
    """Say whether a line parts two regions. One file may fill a template and Python."""
    return any(comment_of(suffix, line) == NEXT for suffix in COMMENTS)

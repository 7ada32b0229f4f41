"""What verification finds wrong, for a person and as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from course.project import Project
from course.text import CourseError


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: of which exercise ("" for all), where, and a sentence.

    `file` is relative to the project; `line` is 0 where no line is meant.
    """

    exercise: str
    file: str
    line: int
    sentence: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.sentence}"


def finding_of(project: Project, exercise: str, file: Path, error: CourseError) -> Finding:
    """Return an error that was met with a file as a finding, at the line that it names."""
    line = error.values.get("line", 0)
    sentence = str(error).removeprefix(f"{error.values.get('file')}:{line}: ")
    shown = file.relative_to(project.root).as_posix()
    return Finding(exercise, shown, line if isinstance(line, int) else 0, sentence)

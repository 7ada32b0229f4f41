"""What a student has done: the exercises solved and the hints read, in `.course/`."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from course.text import CourseError
from course.text import mark as _

FILE = ".course/progress.json"


@dataclass
class Progress:
    """The exercises that are solved, and how many hints of each were read."""

    path: Path
    done: set[str] = field(default_factory=set)
    hints: dict[str, int] = field(default_factory=dict)

    def save(self) -> None:
        """Write the file, whole or not at all. Raises CourseError where that cannot be."""
        beside = self.path.with_name(f"{self.path.name}.{os.getpid()}")
        kept = {"done": sorted(self.done), "hints": self.hints}
        try:
            self.path.parent.mkdir(exist_ok=True)
            beside.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")
            beside.replace(self.path)
        except OSError as error:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            sentence = _("Your progress cannot be written to {file}: {error}")
            raise CourseError(sentence, file=self.path, error=error) from error


def read_progress(root: Path) -> tuple[Progress, CourseError | None]:
    """Return the progress kept under a folder, and what was wrong with it.

    A file that cannot be understood is kept beside a fresh one.
    """
    path = root / FILE
    try:
        given = json.loads(path.read_text(encoding="utf-8"))
        done = {str(name) for name in given["done"]}
        hints = {str(name): int(count) for name, count in given["hints"].items()}
        return Progress(path, done, hints), None
    except FileNotFoundError:
        return Progress(path), None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Progress(path), set_aside(path)


def set_aside(path: Path) -> CourseError:
    """Give a file that is no progress another name, and return the sentence that says so."""
    aside = path.with_name("progress.unreadable.json")
    with suppress(OSError):
        path.replace(aside)
        sentence = _("{file} could not be understood. It is kept as {aside}; you start afresh.")
        return CourseError(sentence, file=path, aside=aside.name)
    return CourseError(_("{file} could not be read. You start afresh."), file=path)

"""A class of submissions, made from the reference, and the marks that each deserves."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from course.cut import cut
from course.exercise import read_exercises
from course.fill import fill
from course.project import read_project
from course.replacement import read_replacement
from course.source import make_source, read_source, write_texts

PROJECT = read_project(Path(__file__).parents[3])
EXERCISES = read_exercises(PROJECT)
SOURCE = read_source(PROJECT, EXERCISES)

ROWS = "bookshelf/models/rows.py"
BOOKS = "bookshelf/models/books.py"
MODELS = "bookshelf/models/sqlite.py"
VIEWS = "bookshelf/views/pages.py"
CONTROLLERS = "bookshelf/controllers/books.py"


@dataclass(frozen=True)
class Case:
    """One submission: how it is made, and what it deserves.

    `lost` names what earns nothing, layers or exercises, and `partly` the exercises that earn
    something; everything else earns all. `whole` is whether the whole passes; `guilty` what
    the blame matrix says.
    """

    name: str
    make: Callable[[Path], None]
    lost: tuple[str, ...] = ()
    partly: tuple[str, ...] = ()
    whole: bool = False
    guilty: tuple[str, ...] = ()


@dataclass
class Classroom:
    """Collects cases, and lays them out as folders."""

    cases: list[Case] = field(default_factory=list)

    def case(self, name: str, **deserved: object) -> Callable[[Callable[[Path], None]], None]:
        """Take the function below as the one that changes a copy of the reference."""

        def take(make: Callable[[Path], None]) -> None:
            self.cases.append(Case(name, make, **deserved))

        return take

    def lay_out(self, folder: Path) -> None:
        """Write every submission as a folder of its own."""
        for case in self.cases:
            reference(folder / case.name)
            case.make(folder / case.name)


def reference(folder: Path) -> None:
    """Write every layer as the reference has it."""
    for layer in PROJECT.layers.values():
        for part in layer.folders:
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(PROJECT.root / part, folder / part, ignore=ignored)


def starter(folder: Path, *exercises: str) -> None:
    """Cut these exercises out of a submission; all of them when none is named."""
    write_texts(folder, cut(SOURCE, exercises or tuple(EXERCISES)))


def answer(folder: Path, kind: str, *layers: str) -> None:
    """Give the first right or wrong answer to every exercise of these layers."""
    source = SOURCE
    for exercise in EXERCISES.values():
        if exercise.layer in layers:
            replacement = read_replacement(exercise.replacements(kind)[0])
            changed = fill(source, exercise.id, replacement.contents)
            source = make_source({**source.texts, **changed}, EXERCISES)
            write_texts(folder, changed)


def append(file: Path, code: str) -> None:
    """Add code at the end of a file."""
    file.write_text(file.read_text(encoding="utf-8") + "\n\n" + code, encoding="utf-8")


def prepend(file: Path, code: str) -> None:
    """Put code after the first lines of a file: its docstring and its __future__ import."""
    text = file.read_text(encoding="utf-8")
    head, future, rest = text.partition("from __future__ import annotations\n")
    file.write_text(f"{head}{future}\n{code}\n{rest}", encoding="utf-8")


def change(file: Path, old: str, new: str) -> None:
    """Put other text in the place of some that the file has."""
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{file.name} has no {old!r}: this case would change nothing"
    file.write_text(text.replace(old, new), encoding="utf-8")


def in_get(file: Path, code: str) -> None:
    """Let `Books.get` run this code and nothing else."""
    append(file, f"def _get(self, book_id):\n{indented(code)}\n\nBooks.get = _get\n")


def indented(code: str) -> str:
    """Return code, four spaces to the right."""
    return "\n".join(f"    {line}" for line in code.strip().splitlines())

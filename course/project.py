"""A project that a course is cut from: its layers, as `course.toml` names them."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course.text import CourseError
from course.text import mark as _

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

FILE = "course.toml"
# In a handout: the source files with holes as they were given, to begin an exercise again.
STARTER = ".course/starter"


@dataclass(frozen=True)
class Layer:
    """One layer: its folders, its tests with their pytest options, and what it promises."""

    name: str
    folders: tuple[str, ...]
    tests: tuple[str, ...]
    options: tuple[str, ...]
    promise: tuple[str, ...]
    offers: dict[str, tuple[str, str]]


@dataclass(frozen=True)
class Project:
    """The folder of a project and what its `course.toml` says. Paths are relative to it."""

    root: Path
    package: str
    errors: str
    preload: tuple[str, ...]
    layers: dict[str, Layer]
    whole_tests: tuple[str, ...]
    whole_options: tuple[str, ...]
    whole_points: int
    handout_include: tuple[str, ...]
    handout_exclude: tuple[str, ...]


def find_project(start: Path) -> Project:
    """Return the project that a folder is in, or raise CourseError."""
    for folder in (start.resolve(), *start.resolve().parents):
        if (folder / FILE).is_file():
            return read_project(folder)
    raise CourseError(
        _("There is no course.toml in {folder} or above it. Go to the folder of the course."),
        folder=start,
    )


def read_project(root: Path) -> Project:
    """Return the project in this folder. Raises CourseError where `course.toml` is wrong."""
    path = root / FILE
    given = read_toml(path)
    try:
        layers = {name: _layer(name, table) for name, table in given["layers"].items()}
        return Project(
            root=root,
            package=str(given["package"]),
            errors=str(given["errors"]),
            preload=tuple(given["preload"]),
            layers=layers,
            whole_tests=tuple(given["whole"]["tests"]),
            whole_options=tuple(given["whole"]["options"]),
            whole_points=int(given["whole"]["points"]),
            handout_include=tuple(given["handout"]["include"]),
            handout_exclude=tuple(given["handout"]["exclude"]),
        )
    except KeyError as error:
        raise CourseError(_("{file} lacks {name}."), file=path, name=error) from error
    except (TypeError, ValueError, AttributeError) as error:
        sentence = _("{file} has a value that is not what it should be: {error}")
        raise CourseError(sentence, file=path, error=error) from error


def read_toml(path: Path) -> dict[str, Any]:
    """Return the table in a TOML file, or raise CourseError."""
    try:
        table: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        return table
    except (OSError, ValueError) as error:
        raise CourseError(_("{file} cannot be read: {error}"), file=path, error=error) from error


def _layer(name: str, table: dict[str, Any]) -> Layer:
    keys = ("folders", "tests", "options", "promise")
    offers = {thing: (place, kind) for thing, (place, kind) in table["offers"].items()}
    lists = {key: tuple(table[key]) for key in keys}
    return Layer(name=name, offers=offers, **lists)

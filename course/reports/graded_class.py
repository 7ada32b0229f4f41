"""A graded class, as its reports need it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from course.exercise import Exercise
from course.grader.marks import Marks, WholeMark
from course.project import Project

from .files import FOLDER
from .names import page_names

State = Literal["passed", "failed", "not judged"]


@dataclass(frozen=True)
class LayerMark:
    """What the exercises of a layer earned; `level` is None when the layer is missing."""

    points: float
    most: int
    level: int | None


@dataclass(frozen=True)
class GradedClass:
    """The marks of a class in the order of its submissions; `pages` are by submission."""

    project: Project
    exercises: dict[str, Exercise]
    marks: list[Marks]
    pages: dict[str, str]

    @property
    def most(self) -> int:
        """How many points there are to earn."""
        return sum(each.points for each in self.exercises.values()) + self.project.whole_points

    def of_layer(self, layer: str) -> list[Exercise]:
        """Return the exercises of a layer."""
        return [each for each in self.exercises.values() if each.layer == layer]


def graded_class(
    project: Project, exercises: dict[str, Exercise], marks: list[Marks]
) -> GradedClass:
    """Return a graded class with a page for each submission."""
    names = page_names(mark.submission for mark in marks)
    pages = {submission: f"{FOLDER}/{name}" for submission, name in names.items()}
    return GradedClass(project, exercises, marks, pages)


def layer_mark(marks: Marks, layer: str) -> LayerMark:
    """Return what a submission earned in a layer."""
    of_layer = [each for each in marks.exercises if each.layer == layer]
    return LayerMark(
        points=round(sum(each.points for each in of_layer), 2),
        most=sum(each.most for each in of_layer),
        level=marks.levels.get(layer),
    )


def weakest(marks: Marks) -> int | None:
    """Return the weakest isolation that a submission ran in; None when nothing ran."""
    return min(marks.levels.values(), default=None)


def whole_state(whole: WholeMark) -> State:
    """Return what became of the whole: without verdicts it was not judged."""
    if not whole.verdicts:
        return "not judged"
    return "failed" if whole.matrix else "passed"


def mix_of(name: str) -> tuple[str, ...]:
    """Return the student's layers in a mix, from its name in the matrix."""
    return tuple(name.split("+")) if name else ()

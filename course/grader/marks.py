"""From verdicts to marks: what each exercise earned, and the whole."""

from __future__ import annotations

from dataclasses import dataclass, field

from course.exercise import Exercise
from course.runner.outcome import Outcome


@dataclass
class ExerciseMark:
    """What one exercise earned: its share of the tests that passed, hidden ones included."""

    exercise: str
    layer: str
    points: float
    most: int
    public: tuple[int, int]
    hidden: tuple[int, int]
    verdicts: list[Outcome] = field(default_factory=list)


@dataclass
class WholeMark:
    """What the three layers earned together: all or nothing, and who is guilty.

    `matrix` says for each mix, named by the student's layers in it, whether it passed.
    """

    points: float
    most: int
    verdicts: list[Outcome] = field(default_factory=list)
    matrix: dict[str, bool] = field(default_factory=dict)
    guilty: list[str] = field(default_factory=list)


@dataclass
class Marks:
    """What one submission earned, and how well it was locked in while it ran."""

    submission: str
    points: float
    most: int
    exercises: list[ExerciseMark]
    whole: WholeMark
    levels: dict[str, int]
    missing_steps: list[str]
    remarks: list[str]
    seconds: float


def mark_exercise(exercise: Exercise, verdicts: list[Outcome]) -> ExerciseMark:
    """Return what an exercise earned by these verdicts of its tests."""
    passed = sum(verdict.passed for verdict in verdicts)
    share = passed / len(verdicts) if verdicts else 0.0
    return ExerciseMark(
        exercise=exercise.id,
        layer=exercise.layer,
        points=round(exercise.points * share, 2),
        most=exercise.points,
        public=_counted([verdict for verdict in verdicts if not verdict.hidden]),
        hidden=_counted([verdict for verdict in verdicts if verdict.hidden]),
        verdicts=verdicts,
    )


def _counted(verdicts: list[Outcome]) -> tuple[int, int]:
    """Return how many of these passed, and how many there are."""
    return sum(verdict.passed for verdict in verdicts), len(verdicts)

"""From verdicts to marks: what each exercise earned, and the whole."""

from __future__ import annotations

from dataclasses import dataclass, field

from course.exercise import Exercise
from course.runner.outcome import Outcome


@dataclass
class ExerciseMark:
    """What one exercise earned. `public` and `hidden`: how many claims hold, of how many."""

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
    """Return what an exercise earned by these verdicts: the share of its claims that hold."""
    public = _claims([verdict for verdict in verdicts if not verdict.hidden])
    hidden = _claims([verdict for verdict in verdicts if verdict.hidden])
    held, claims = public[0] + hidden[0], public[1] + hidden[1]
    return ExerciseMark(
        exercise=exercise.id,
        layer=exercise.layer,
        points=round(exercise.points * held / claims, 2) if claims else 0.0,
        most=exercise.points,
        public=public,
        hidden=hidden,
        verdicts=verdicts,
    )


def _claims(verdicts: list[Outcome]) -> tuple[int, int]:
    """Return how many claims hold, and how many there are.

    A claim is one test function; it holds when all its cases pass.
    """
    holds: dict[str, bool] = {}
    for verdict in verdicts:
        claim = verdict.nodeid.partition("[")[0]
        holds[claim] = holds.get(claim, True) and verdict.passed
    return sum(holds.values()), len(holds)

"""What a student's page says: of hidden tests nothing but how many passed."""

from __future__ import annotations

from dataclasses import dataclass

from course.grader.marks import ExerciseMark, Marks
from course.loop.verdict import claim
from course.runner.outcome import Outcome
from course.text import mark as _
from course.text import reader_language, say, say_plural

from .graded_class import GradedClass, LayerMark, layer_mark
from .reasons import Line, reasons
from .shown import shown
from .words import layer_name


@dataclass(frozen=True)
class ToldTest:
    """A public test. `why` is empty when it passed; `again` when it is as the one before."""

    claim: str
    passed: bool
    why: list[Line]
    again: bool = False


@dataclass(frozen=True)
class ToldExercise:
    """What an exercise earned, and what is told of its tests."""

    id: str
    title: str
    points: float
    most: int
    tests: list[ToldTest]
    verdict: str
    hidden: str
    passed: bool


@dataclass(frozen=True)
class ToldLayer:
    """A layer with its exercises."""

    name: str
    mark: LayerMark
    exercises: list[ToldExercise]


def told_layers(graded: GradedClass, marks: Marks) -> list[ToldLayer]:
    """Return what is told of each layer."""
    return [
        ToldLayer(
            name=layer_name(layer),
            mark=layer_mark(marks, layer),
            exercises=[
                told_exercise(graded, mark) for mark in marks.exercises if mark.layer == layer
            ],
        )
        for layer in graded.project.layers
    ]


def told_exercise(graded: GradedClass, mark: ExerciseMark) -> ToldExercise:
    """Return what is told of an exercise."""
    exercise = graded.exercises.get(mark.exercise)
    passed, tests = map(sum, zip(mark.public, mark.hidden, strict=True))
    return ToldExercise(
        id=mark.exercise,
        title=exercise.titles[reader_language()] if exercise else mark.exercise,
        points=mark.points,
        most=mark.most,
        tests=told_tests(mark.verdicts),
        verdict=verdict_of(mark),
        hidden=said_hidden(*mark.hidden),
        passed=0 < tests == passed,
    )


def told_tests(verdicts: list[Outcome]) -> list[ToldTest]:
    """Return what is told of the public ones among these tests, the failed ones first."""
    tests: list[ToldTest] = []
    before: list[Line] = []
    public = [verdict for verdict in verdicts if not verdict.hidden]
    for verdict in sorted(public, key=lambda verdict: verdict.passed):
        why = [] if verdict.passed else reasons(verdict)
        again = bool(why) and why == before
        case = f" [{verdict.case}]" if verdict.case else ""
        tests.append(ToldTest(shown(claim(verdict) + case), verdict.passed, why, again))
        before = why
    return tests


def verdict_of(mark: ExerciseMark) -> str:
    """Return in a sentence how the public tests went."""
    passed, tests = mark.public
    if not mark.verdicts:
        return say(_("No test could run."))
    return say_plural(
        "{passed} of {tests} public test passed.",
        "{passed} of {tests} public tests passed.",
        tests,
        passed=passed,
        tests=tests,
    )


def said_hidden(passed: int, tests: int) -> str:
    """Return in a sentence how the hidden tests went, and nothing else of them."""
    if not tests:
        return ""
    return say_plural(
        "{passed} of {tests} hidden test passed.",
        "{passed} of {tests} hidden tests passed.",
        tests,
        passed=passed,
        tests=tests,
    )

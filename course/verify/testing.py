"""Whether an exercise has the tests that it needs, and every test a right mark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from course.exercise import Exercise
from course.runner import Outcome
from course.text import mark as _
from course.text import say
from course.verify.course import Course
from course.verify.finding import Finding
from course.verify.variant import is_in
from course.verify.words import about


def check_tests(course: Course, exercise: Exercise, tests: Iterable[Outcome]) -> Iterator[Finding]:
    """Yield what is wrong with the tests of an exercise: none public, none hidden, no claim."""
    place = (exercise.folder / "exercise.toml").relative_to(course.project.root).as_posix()
    places = course.project.layers[exercise.layer].tests
    mine = [test for test in tests if test.exercise == exercise.id and is_in(places, test)]
    folders = ", ".join(places)
    if not any(not test.hidden for test in mine):
        sentence = say(
            _("No public test of {id} is in {folders}."), id=exercise.id, folders=folders
        )
        yield Finding(exercise.id, place, 0, sentence)
    if not any(test.hidden for test in mine):
        sentence = say(
            _("No hidden test of {id} is in {folders}."), id=exercise.id, folders=folders
        )
        yield Finding(exercise.id, place, 0, sentence)
    for test in mine:
        if not test.fr.strip():
            sentence = _("“{test}” has no claim in French: exercise({id}, fr=…).")
            yield about(course.project, test, exercise.id, sentence, id=exercise.id)


def check_marks(course: Course, tests: Iterable[Outcome]) -> Iterator[Finding]:
    """Yield a finding for each test that names no exercise that there is, or hides without one."""
    for test in tests:
        if test.exercise and test.exercise not in course.known:
            sentence = _("“{test}” names {id}, which is no exercise.")
            yield about(course.project, test, "", sentence, id=test.exercise)
        exercise = course.exercises.get(test.exercise)
        if exercise and not is_in(course.project.layers[exercise.layer].tests, test):
            sentence = _("“{test}” names {id}, which is of layer {layer}: these are not its tests.")
            values = {"id": exercise.id, "layer": exercise.layer}
            yield about(course.project, test, exercise.id, sentence, **values)
        if test.hidden and not test.exercise:
            sentence = _("“{test}” is hidden but names no exercise.")
            yield about(course.project, test, "", sentence)

"""A class of honest, clumsy and cheating submissions gets the marks that each deserves."""

from __future__ import annotations

import sys

import pytest

from course.grader.run import Wishes, grade_class
from course.grader.submissions import find_submissions

from .classroom import EXERCISES, PROJECT, Classroom
from .honest import honest
from .hostile import hostile

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="level 2 and above need Linux"
)
CASES = honest.cases + hostile.cases


@pytest.fixture(scope="module")
def marks(tmp_path_factory):
    """The marks of the whole class, by the name of the submission."""
    folder = tmp_path_factory.mktemp("class")
    Classroom(CASES).lay_out(folder / "submissions")
    submissions = find_submissions(folder / "submissions")
    wishes = Wishes(jobs=2, call=1.5, whole=12.0)
    graded = grade_class(PROJECT, submissions, folder / "out", wishes, lambda marks: None)
    return {mark.submission: mark for mark in graded}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_exercise_earns_what_it_deserves(marks, case):
    lost = {
        exercise.id
        for exercise in EXERCISES.values()
        if exercise.id in case.lost or exercise.layer in case.lost
    }

    mark = marks[case.name]

    assert {each.exercise for each in mark.exercises if each.points == 0} == lost
    assert {each.exercise for each in mark.exercises if 0 < each.points < each.most} == {
        *case.partly
    }


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_whole_passes_or_names_who_is_guilty(marks, case):
    whole = marks[case.name].whole

    assert (whole.points == whole.most) == case.whole
    assert tuple(whole.guilty) == case.guilty


def test_every_layer_was_locked_in_at_level_2_or_above(marks):
    levels = [level for mark in marks.values() for level in mark.levels.values()]

    assert min(levels) >= 2


def test_there_are_thirty_submissions_and_ten_kinds_of_cheating():
    assert len(CASES) >= 30
    assert len(hostile.cases) >= 10

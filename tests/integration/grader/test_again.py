"""A second run goes on from the first, whether it came to its end or was killed."""

from __future__ import annotations

import sys

import pytest

from course.grader.pool import Pool
from course.grader.run import Wishes, grade_class
from course.grader.submissions import find_submissions

from .classroom import BOOKS, PROJECT, Classroom, append
from .honest import honest

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="level 2 and above need Linux"
)
NAMES = ("right-as-the-reference", "one-exercise-missing", "no-controllers-at-all")


@pytest.fixture
def folder(tmp_path):
    """A folder with three submissions."""
    cases = [case for case in honest.cases if case.name in NAMES]
    Classroom(cases).lay_out(tmp_path / "submissions")
    return tmp_path


@pytest.fixture
def grade(folder):
    """The function that grades them, and tells of each."""

    def grade(tell=lambda marks: None):
        submissions = find_submissions(folder / "submissions")
        return grade_class(PROJECT, submissions, folder / "out", Wishes(jobs=2), tell)

    return grade


def no_run(pool, job):
    raise AssertionError(f"{job} was judged before")


def test_second_run_judges_nothing_again_and_comes_to_the_same_marks(grade, monkeypatch):
    first = grade()
    monkeypatch.setattr(Pool, "grade", no_run)

    assert grade() == first


def test_run_that_was_stopped_goes_on_with_what_it_had_judged(grade, monkeypatch):
    def stop(marks):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        grade(stop)
    marks = grade()

    monkeypatch.setattr(Pool, "grade", no_run)
    assert grade() == marks
    assert sorted(mark.submission for mark in marks) == sorted(NAMES)


def test_only_the_layer_that_was_changed_is_judged_again(grade, folder, monkeypatch):
    grade()
    jobs = []
    judge = Pool.grade
    monkeypatch.setattr(Pool, "grade", lambda pool, job: jobs.append(job) or judge(pool, job))

    append(folder / "submissions" / "right-as-the-reference" / BOOKS, "# better\n")
    grade()

    assert sorted(job.layer for job in jobs) == ["", "models"]

"""From verdicts to points."""

from __future__ import annotations

from pathlib import Path

import pytest

from course.exercise import Exercise
from course.grader.marks import mark_exercise
from course.runner.outcome import Outcome

BREAD = Exercise("models/bread", "models", Path(), 10, 20, (), {}, {}, {})


def verdict(name, outcome="passed", hidden=False):
    """Return the verdict of one test."""
    return Outcome(f"test_bread.py::{name}", name, outcome=outcome, hidden=hidden)


def test_exercise_whose_tests_all_pass_earns_all_points():
    mark = mark_exercise(BREAD, [verdict("test_a"), verdict("test_b", hidden=True)])

    assert mark.points == 10
    assert (mark.public, mark.hidden) == ((1, 1), (1, 1))


def test_exercise_earns_the_share_of_its_claims_that_hold():
    tests = [verdict("test_a"), verdict("test_b", "failed"), verdict("test_c", hidden=True)]

    assert mark_exercise(BREAD, tests).points == pytest.approx(6.67)


def test_claim_with_many_cases_weighs_as_much_as_one_with_one():
    cases = [verdict(f"test_a[{number}]") for number in range(9)]

    assert mark_exercise(BREAD, [*cases, verdict("test_b", "failed")]).points == 5


def test_claim_holds_only_when_all_its_cases_pass():
    cases = [verdict("test_a[1]"), verdict("test_a[2]", "failed"), verdict("test_a[3]")]

    assert mark_exercise(BREAD, cases).public == (0, 1)


@pytest.mark.parametrize("outcome", ["failed", "error", "timeout", "skipped"])
def test_only_a_test_that_passed_counts(outcome):
    assert mark_exercise(BREAD, [verdict("test_a", outcome)]).points == 0


def test_exercise_without_verdicts_earns_nothing():
    assert mark_exercise(BREAD, []).points == 0

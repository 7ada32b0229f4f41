"""What was judged is kept, and found again."""

from __future__ import annotations

import pytest

from course.grader.jobs import Done
from course.grader.store import Store
from course.runner.outcome import Outcome
from course.text import CourseError

DONE = Done("run-1", [Outcome("test_a", "a", fr="vrai", outcome="passed")], {"models": 3}, [], 0.5)


def test_what_is_put_is_got_again_as_it_was(tmp_path):
    store = Store(tmp_path / "grades.db")

    store.put("key", DONE)

    assert store.get("key") == DONE


def test_what_was_never_put_is_none(tmp_path):
    assert Store(tmp_path / "grades.db").get("key") is None


def test_another_run_finds_what_the_first_has_put(tmp_path):
    first = Store(tmp_path / "grades.db")
    first.put("key", DONE)
    first.close()

    assert Store(tmp_path / "grades.db").get("key") == DONE


def test_file_that_is_no_store_is_said_and_not_overwritten(tmp_path):
    (tmp_path / "grades.db").write_text("These are my notes. " * 100)

    with pytest.raises(CourseError, match=r"grades\.db cannot be used"):
        Store(tmp_path / "grades.db")

    assert (tmp_path / "grades.db").read_text().startswith("These are my notes.")

"""Reading the folders of exercises."""

from __future__ import annotations

import pytest

from course.exercise import read_exercises
from course.project import read_project
from course.text import CourseError
from tests.unit.course.stall import change, write_stall

TOTAL = "exercises/models/01-total"


@pytest.fixture
def root(tmp_path):
    return write_stall(tmp_path)


def read(root):
    return read_exercises(read_project(root))


def complaint(root):
    with pytest.raises(CourseError) as caught:
        read(root)
    return str(caught.value)


def test_exercises_come_in_the_order_of_their_folders(root):
    assert list(read(root)) == ["models/total", "models/cheapest"]


def test_statement_ends_where_the_hints_begin(root):
    exercise = read(root)["models/total"]

    assert exercise.statements["fr"] == "# Un prix\n\nPourquoi."
    assert exercise.hints == {"en": ("a", "b", "c"), "fr": ("a", "b", "c")}


def test_replacements_are_the_files_of_a_kind(root):
    wrong = read(root)["models/total"].replacements("wrong")

    assert [path.name for path in wrong] == ["first.py", "zero.py"]


def test_project_without_answers_has_no_replacements(root):
    for path in (root / TOTAL / "right").iterdir():
        path.unlink()
    (root / TOTAL / "right").rmdir()

    assert read(root)["models/total"].replacements("right") == []


def test_folder_that_is_not_named_like_an_exercise_is_refused(root):
    (root / TOTAL).rename(root / "exercises/models/total")

    assert complaint(root).endswith("is not named like an exercise, such as 01-get-book.")


def test_key_that_is_missing_is_named(root):
    change(root, f"{TOTAL}/exercise.toml", "minutes = 30", "")

    assert complaint(root) == f"{root / TOTAL / 'exercise.toml'} lacks 'minutes'."


def test_value_that_is_no_number_is_told(root):
    change(root, f"{TOTAL}/exercise.toml", "points = 2", 'points = "two"')

    assert "has a value that is not what it should be" in complaint(root)


def test_text_that_is_missing_is_named(root):
    (root / TOTAL / "fr.md").unlink()

    assert "fr.md" in complaint(root)


def test_need_that_is_no_exercise_is_refused(root):
    change(root, f"{TOTAL}/exercise.toml", "needs = []", 'needs = ["models/nothing"]')

    assert complaint(root).endswith("needs “models/nothing”, which is no exercise.")

"""Cutting hidden tests out of test files."""

from __future__ import annotations

import pytest

from course.hidden import without_hidden
from course.text import CourseError

PUBLIC = '''\
"""Tests."""

import pytest

CASES = [1, 2]


@pytest.mark.exercise("models/get", fr="Un")
def test_public():
    assert CASES
'''
HIDDEN = '''

# What nobody may read.
@pytest.mark.hidden
@pytest.mark.parametrize(
    "case",
    [1, 2],
)
@pytest.mark.exercise("models/get", fr="Caché")
def test_secret(case):
    """A secret."""
    text = """
at the left
"""
    assert text
'''
LAST = "\n\ndef test_last():\n    assert True\n"


def test_hidden_test_goes_with_its_decorators_and_comments():
    assert without_hidden("a.py", PUBLIC + HIDDEN + LAST) == PUBLIC + LAST


def test_hidden_test_at_the_end_leaves_one_line_end():
    assert without_hidden("a.py", PUBLIC + HIDDEN) == PUBLIC


def test_file_without_hidden_tests_stays_as_it_is():
    assert without_hidden("a.py", PUBLIC + "\n\n\n") == PUBLIC + "\n\n\n"


def test_hidden_need_not_be_the_first_decorator():
    first, second = "@pytest.mark.hidden\n", '@pytest.mark.exercise("models/get", fr="Caché")\n'
    text = HIDDEN.replace(first, "").replace(second, second + first)

    assert without_hidden("a.py", PUBLIC + text) == PUBLIC


def test_file_with_nothing_but_hidden_tests_is_dropped():
    head, _test = PUBLIC.split("\n\n\n")

    assert without_hidden("a.py", head + "\n" + HIDDEN) is None


def test_hidden_class_goes_whole():
    text = "\n\n@pytest.mark.hidden\nclass TestSecret:\n    def test_secret(self):\n        pass\n"

    assert without_hidden("a.py", PUBLIC + text) == PUBLIC


def test_class_keeps_its_public_tests():
    head = "\n\nclass TestBoth:\n    def test_open(self):\n        pass\n"
    text = head + "\n    @pytest.mark.hidden\n    def test_secret(self):\n        pass\n"

    assert without_hidden("a.py", PUBLIC + text) == PUBLIC + head


def test_class_of_hidden_tests_only_goes_with_them():
    text = (
        "\n\nclass TestBoth:\n    @pytest.mark.hidden\n    def test_secret(self):\n        pass\n"
    )

    assert without_hidden("a.py", PUBLIC + text) == PUBLIC


@pytest.mark.parametrize(
    "line",
    [
        "pytestmark = pytest.mark.hidden",
        "secret = pytest.mark.hidden",
        "CASE = pytest.param(1, marks=[pytest.mark.hidden])",
    ],
)
def test_hidden_that_is_no_decorator_is_refused_with_its_line(line):
    with pytest.raises(CourseError, match=r"a\.py:11: “hidden” cannot be cut here"):
        without_hidden("a.py", f"{PUBLIC}{line}\n")


def test_file_that_is_no_python_is_refused_with_its_line():
    with pytest.raises(CourseError, match=r"a\.py:1: this is not Python"):
        without_hidden("a.py", "def (:\n")

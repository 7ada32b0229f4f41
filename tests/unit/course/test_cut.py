"""Cutting exercises out of source."""

from __future__ import annotations

import ast

import pytest

from course.cut import cut
from course.source import make_source

PYTHON = '''\
def total(prices):
    """Return the sum."""
    # exercise: models/total
    amount = sum(prices)

    return amount
    # end exercise


# exercise: models/other
NAMES = 1
# end exercise
'''


def test_cut_keeps_signature_docstring_and_markers_and_leaves_a_todo():
    texts = cut(make_source({"a.py": PYTHON}), ["models/total"])

    assert texts["a.py"].splitlines()[:5] == [
        "def total(prices):",
        '    """Return the sum."""',
        "    # exercise: models/total",
        '    raise NotImplementedError("TODO models/total")',
        "    # end exercise",
    ]


def test_other_exercises_stay_as_they_are():
    texts = cut(make_source({"a.py": PYTHON}), ["models/total"])

    assert texts["a.py"].endswith("# exercise: models/other\nNAMES = 1\n# end exercise\n")


def test_every_exercise_of_a_file_can_be_cut_at_once():
    texts = cut(make_source({"a.py": PYTHON}), ["models/total", "models/other"])

    assert "amount" not in texts["a.py"]
    assert "NAMES" not in texts["a.py"]
    ast.parse(texts["a.py"])


def test_files_without_a_region_of_the_exercise_are_not_returned():
    source = make_source({"a.py": PYTHON, "b.py": "x = 1\n"})

    assert list(cut(source, ["models/total"])) == ["a.py"]


def test_exercise_with_two_regions_is_cut_in_both():
    other = PYTHON.replace("models/other", "models/total")

    texts = cut(make_source({"a.py": other}), ["models/total"])

    assert texts["a.py"].count('raise NotImplementedError("TODO models/total")') == 2


@pytest.mark.parametrize(
    ("file", "opening", "closing", "todo"),
    [
        ("a.html", "{# ", " #}", '{% include "TODO views/list" %}'),
        ("a.sql", "-- ", "", 'SELECT * FROM "TODO views/list";'),
    ],
)
def test_todo_fails_in_the_language_of_the_file(file, opening, closing, todo):
    text = f"{opening}exercise: views/list{closing}\nanswer\n{opening}end exercise{closing}\n"

    texts = cut(make_source({file: text}), ["views/list"])

    assert texts[file].splitlines()[1] == todo
    assert "answer" not in texts[file]


def test_line_ends_stay_as_they_are():
    texts = cut(make_source({"a.py": PYTHON.replace("\n", "\r\n")}), ["models/total"])

    assert texts["a.py"].count("\r\n") == texts["a.py"].count("\n")


def test_empty_region_is_given_a_todo_too():
    text = "def f():\n    # exercise: models/f\n    # end exercise\n"

    texts = cut(make_source({"a.py": text}), ["models/f"])

    assert '    raise NotImplementedError("TODO models/f")\n' in texts["a.py"]

"""Every code that a layer promises has its sentence, in every view and language."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import bookshelf
from bookshelf.models import Fault
from bookshelf.views import BookForm, Problem, Visit
from tests.unit.views.promised import FAULT_CODES, PROBLEM_CODES, every_fault, every_problem

PACKAGE = Path(bookshelf.__file__).parent


# What is wrong with such a value is said without it: it is secret, or it is no text.
SAY_NO_VALUE = {
    "already",
    "already-reviewed",
    "email-taken",
    "not-a-picture",
    "not-for-sale",
    "not-there",
    "required",
    "too-common",
    "too-large",
    "too-young",
    "wrong-code",
    "wrong-password",
}


def codes_used():
    """Return the constant codes that the models and the front desk give to their data."""
    faults, problems = set(), set()
    for folder in ("models", "web", "controllers"):
        for path in (PACKAGE / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call):
                    name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                    given = [getattr(value, "value", None) for value in node.args]
                    if name == "Fault":
                        faults |= set(given[:1])
                    elif name == "_refuse":
                        faults |= set(given[1:2])
                    elif name == "Problem":
                        problems |= set(given[1:2])
    return set(filter(is_text, faults)), set(filter(is_text, problems))


def is_text(value):
    """Return whether this is a code that stands in the call itself."""
    return isinstance(value, str)


def test_codes_in_use_are_the_codes_promised():
    faults, problems = codes_used()

    assert faults <= set(FAULT_CODES)
    assert problems <= set(PROBLEM_CODES)
    assert {"required", "taken"} <= faults
    assert "invalid" in problems


@every_fault
def test_every_view_tells_every_fault_with_its_values(view, language, code):
    fault = Fault(code, "a value", low=1, high=100, choices=("novel", "poetry"))

    text = view.book_form(Visit(language), BookForm({}, {"colour": fault}))

    for place in ("{value}", "{low}", "{high}", "{choices}"):
        assert place not in text
    if code not in SAY_NO_VALUE:
        assert any(piece in text for piece in ("a value", " 1 ", "100", "novel, poetry"))


@every_fault
def test_sentence_of_a_fault_is_not_its_code(views, language, code):
    faults = {"title": Fault(code, "typed", low=1, high=100, choices=("novel",))}

    document = json.loads(views.api.problem(Visit(language), Problem(400, "invalid", "", faults)))

    (error,) = document["errors"]
    assert error["code"] == code
    assert " " in error["detail"]
    assert error["detail"].endswith(".")


@every_problem
def test_every_problem_is_told_in_a_title_and_a_sentence(view, language, code):
    text = view.problem(Visit(language), Problem(404, code, "/somewhere"))

    assert code not in re.split(r"[<>\n:]+\s*", text)
    assert "{subject}" not in text
    assert "{example}" not in text


@every_problem
def test_every_problem_has_a_title_of_its_own(views, language, code):
    titles = [
        json.loads(views.api.problem(Visit(language), Problem(404, other)))["title"]
        for other in PROBLEM_CODES
    ]

    mine = json.loads(views.api.problem(Visit(language), Problem(404, code)))["title"]

    assert titles.count(mine) == 1

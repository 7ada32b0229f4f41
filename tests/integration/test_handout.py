"""The handout of this project: it works, and nothing in it tells an answer."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from course.exercise import HINT, read_exercises
from course.handout import make_handout
from course.hidden import without_hidden
from course.markers import find_regions, lines_of
from course.project import find_project
from course.replacement import read_replacement
from course.source import read_source, write_texts
from tests.conftest import REFERENCE

PROJECT = find_project(Path(__file__).parent)
# Every file of tests is loaded; of the tests, these run.
SOME = "without_extras or alone"
# A shorter line, such as `else:`, tells nothing.
TELLING = 16


@pytest.fixture(scope="module")
def handout(tmp_path_factory):
    """The folder of a handout."""
    return make_handout(PROJECT, tmp_path_factory.mktemp("class") / "handout").folder


@pytest.fixture(scope="module")
def texts(handout):
    """The text of every file of the handout, by its path in it."""
    return {
        path.relative_to(handout).as_posix(): path.read_text(encoding="utf-8", errors="replace")
        for path in handout.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def run(handout):
    """The function that runs a module of Python in the handout, as a student does."""

    def run(*arguments):
        settings = {"BOOKSHELF_LANG": "en", "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(
            [sys.executable, "-m", *arguments],
            cwd=handout,
            env=os.environ | settings,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )

    return run


def answer_lines():
    """Return each line that stands only between markers, with the exercise it solves."""
    inside, outside = [], ""
    for file, text in read_source(PROJECT).texts.items():
        lines = lines_of(text)
        regions = find_regions(file, text)
        places = {place for region in regions for place in range(region.first, region.last)}
        outside += "".join(line for place, line in enumerate(lines) if place not in places)
        for region in regions:
            inside += [
                (region.exercise, line.strip()) for line in lines[region.first : region.last]
            ]
    return [(name, line) for name, line in inside if len(line) >= TELLING and line not in outside]


def hidden_tests():
    """Return the names of the functions that are cut out of the public tests."""
    hidden = set()
    for layer in PROJECT.layers.values():
        for path in (PROJECT.root / layer.tests[0]).glob("test_*.py"):
            text = path.read_text(encoding="utf-8")
            hidden |= functions(text) - functions(without_hidden(path.name, text) or "")
    return hidden


def functions(text):
    return {node.name for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)}


def test_no_line_of_an_answer_is_in_any_file_but_in_a_hint(texts):
    lines = answer_lines()
    searched = {
        file: HINT.split(text)[0] if file.startswith("exercises/") else text
        for file, text in texts.items()
    }

    leaks = [(name, file, line) for name, line in lines for file in texts if line in searched[file]]
    assert len(lines) > 20
    assert leaks == []


@pytest.mark.parametrize("exercise", read_exercises(PROJECT).values(), ids=lambda each: each.id)
def test_hints_of_an_exercise_are_not_its_whole_answer(exercise):
    answer = lines_of("".join(read_source(PROJECT).contents(exercise.id)))

    for language, hints in exercise.hints.items():
        told = "\n".join(hints)
        assert any(line.strip() not in told for line in answer), f"{language}: they tell it all"


def test_no_hidden_test_is_in_any_file(texts):
    names = hidden_tests()

    leaks = [(name, file) for name in names for file in texts if f"def {name}(" in texts[file]]
    assert len(names) > 10
    assert leaks == []


def test_no_wrong_or_right_answer_is_in_any_file(texts):
    reasons = [
        read_replacement(path).header["en"]
        for exercise in read_exercises(PROJECT).values()
        for kind in ("wrong", "right")
        for path in exercise.replacements(kind)
    ]

    leaks = [(reason, file) for reason in reasons for file in texts if reason in texts[file]]
    assert len(reasons) > 30
    assert leaks == []


def test_every_exercise_is_to_do(texts):
    source = "".join(text for file, text in texts.items() if file.startswith("bookshelf/"))

    assert [name for name in read_exercises(PROJECT) if f"TODO {name}" not in source] == []


def test_nothing_in_it_is_a_link(handout):
    assert [path for path in handout.rglob("*") if path.is_symlink()] == []


@pytest.mark.parametrize("layer", PROJECT.layers)
def test_its_public_tests_are_found(run, layer):
    tests = PROJECT.layers[layer]

    ended = run("pytest", "--collect-only", "-q", *tests.options, *tests.tests)

    assert ended.returncode == 0, ended.stdout
    assert "test_" in ended.stdout


def test_it_offers_the_commands_of_a_student_only(run):
    ended = run("course", "--help")

    assert ended.returncode == 0, ended.stderr
    assert "  check " in ended.stdout
    assert not [name for name in ("grade", "handout", "verify") if f"  {name} " in ended.stdout]


def test_its_exercises_can_be_listed(run):
    ended = run("course", "list")

    assert ended.returncode == 0, ended.stderr
    assert "models/get-book" in ended.stdout


def test_course_may_leave_out_what_goes_beyond_the_core(tmp_path):
    left_out = (*PROJECT.handout_exclude, "bookshelf/*/extras", "tests/unit/*/extras")
    folder = make_handout(replace(PROJECT, handout_exclude=left_out), tmp_path / "handout").folder
    write_texts(folder, read_source(PROJECT).texts)  # every exercise is done
    reference = [f"--{layer}={name}" for layer, name in REFERENCE.items()]

    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *reference, "-k", SOME, "tests"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=240,
    )

    assert ended.returncode == 0, ended.stdout

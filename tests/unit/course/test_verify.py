"""Verifying a course: each way in which an exercise can be bad is found, with its sentence."""

from __future__ import annotations

import pytest

from course.project import read_project
from course.text import CourseError
from course.verify import verify
from course.verify.course import read_course
from course.verify.verifying import read_report
from tests.unit.course.stall import EXERCISE, SOURCE, WHY, change, write, write_stall

TOTAL = "exercises/models/01-total"
PUBLIC = '@pytest.mark.exercise("models/{id}", fr="Une phrase")'
HIDDEN = f"@pytest.mark.hidden\n{PUBLIC}"
HEAD = """\
import pytest

from stall.models.prices import total
from stall.models.{id} import {id}
"""
TEST = """

{mark}
def test_{number}():
    {check}
"""
USUAL = {
    "wrong/none.py": f"{WHY}# hint: 1\nreturn None\n",
    "wrong/text.py": f"{WHY}# hint: 2\nreturn 'much'\n",
    "right/same.py": f"{WHY}answer = price\nreturn answer\n",
}


def add_exercise(root, slug, check, answers=None, marks=(PUBLIC, HIDDEN)):
    """Add an exercise whose function, named like it, returns the price it is given."""
    region = f"    # exercise: models/{slug}\n    return price\n    # end exercise\n"
    write(root / f"stall/models/{slug}.py", f"def {slug}(price):\n{region}")
    tests = [
        TEST.format(mark=mark.format(id=slug), number=number, check=check)
        for number, mark in enumerate(marks)
    ]
    write(root / f"tests/models/test_{slug}.py", HEAD.format(id=slug) + "".join(tests))
    number = len(list((root / "exercises/models").iterdir())) + 1
    for file, text in {**EXERCISE, **USUAL, **(answers or {})}.items():
        write(root / f"exercises/models/{number:02}-{slug}" / file, text)


def prove(root, *asked):
    """Verify and return what was found, as a person reads it."""
    report = verify(read_project(root), asked, 2, lambda done, total: None)
    return [f"{found.exercise}: {found}" for found in report.findings]


@pytest.fixture
def root(tmp_path):
    return write_stall(tmp_path)


@pytest.fixture(scope="module")
def bad(tmp_path_factory):
    """What is found in a course with an exercise for each fault that shows when tests run."""
    root = write_stall(tmp_path_factory.mktemp("bad"))
    seven = {"wrong/seven.py": f"{WHY}# hint: 1\nreturn price if price < 7 else 0\n"}
    number = {"right/number.py": f"{WHY}return float(price)\n"}
    name = "early = {}\n".format
    early = {
        "wrong/none.py": f"{WHY}# hint: 1\n{name('None')}",
        "wrong/text.py": f"{WHY}# hint: 1\nimport nothing_like_it\n{name('abs')}",
        "right/same.py": WHY + name("lambda price: price"),
    }
    add_exercise(root, "lenient", "assert lenient")
    add_exercise(root, "blind", "assert blind(5) == 5", seven)
    add_exercise(root, "narrow", "assert str(narrow(1)) == '1'", number)
    add_exercise(root, "leaning", "assert leaning(total([1])) == 1")
    add_exercise(root, "broken", "assert broken(1) == 2")
    add_exercise(root, "mute", "assert mute(1) == 1", marks=(PUBLIC.split(", fr")[0] + ")", HIDDEN))
    add_exercise(root, "shown", "assert shown(1) == 1", marks=(PUBLIC, PUBLIC))
    add_exercise(root, "secret", "assert secret(1) == 1", marks=(HIDDEN, HIDDEN))
    add_exercise(root, "untried", "assert untried(1) == 1", marks=())
    add_exercise(root, "early", "assert early(1) == 1", early)
    region = f"# exercise: models/early\n{name('int')}# end exercise\n"
    write(root / "stall/models/early.py", region)
    gone = TEST.format(mark=PUBLIC.format(id="gone"), number=0, check="pass")
    orphan = TEST.format(mark="@pytest.mark.hidden", number=1, check="pass")
    write(root / "tests/models/test_stray.py", f"import pytest\n{gone}{orphan}")
    return prove(root)


def test_honest_course_is_proved(root):
    assert prove(root) == []


def test_report_says_which_tests_catch_a_wrong_answer(root):
    report = verify(read_project(root), ["models/total"], 1, lambda done, total: None)

    row = report.rows["models/total"]
    assert (row.public, row.hidden, row.starter) == (1, 1, True)
    assert row.wrong["zero.py"] == ["tests/models/test_total.py::test_sum_of_three_prices"]
    assert row.right == {"halves.py": []}


def test_progress_is_told_to_the_last_variant(root):
    told = []

    verify(read_project(root), ["models/total"], 1, lambda done, total: told.append((done, total)))

    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_unknown_exercise_cannot_be_asked_for(root):
    with pytest.raises(CourseError, match="No exercise is called “models/nothing”"):
        prove(root, "models/nothing")


@pytest.mark.parametrize(
    "expected",
    [
        "models/lenient: tests/models/test_lenient.py:8: “test_0” does not fail although"
        " models/lenient is not solved.",
        "models/blind: exercises/models/04-blind/wrong/seven.py: No test of models/blind catches"
        " this.",
        "models/narrow: exercises/models/05-narrow/right/number.py: “test_0” refuses this: failed"
        " AssertionError assert '1.0' == '1'",
        "models/total: tests/models/test_leaning.py:8: “test_0” of models/leaning fails when only"
        " models/total is not solved: failed NotImplementedError TODO models/total",
        "models/broken: tests/models/test_broken.py:8: The reference does not pass “test_0”:"
        " failed AssertionError assert 1 == 2",
        "models/mute: tests/models/test_mute.py:8: “test_0” has no claim in French:"
        " exercise(models/mute, fr=…).",
        "models/shown: exercises/models/09-shown/exercise.toml: No hidden test of models/shown is"
        " in tests/models.",
        "models/secret: exercises/models/10-secret/exercise.toml: No public test of models/secret"
        " is in tests/models.",
        ": tests/models/test_stray.py:5: “test_0” names models/gone, which is no exercise.",
        ": tests/models/test_stray.py:10: “test_1” is hidden but names no exercise.",
        "models/early: tests/models/test_early.py: This file cannot be loaded with"
        " models/early not solved: error NotImplementedError TODO models/early",
        "models/early: tests/models/test_early.py: This file cannot be loaded with"
        " exercises/models/12-early/wrong/text.py: error ModuleNotFoundError No module named"
        " 'nothing_like_it'",
        ": course.toml: stall.models.early cannot be imported when no exercise is solved: failed"
        " NotImplementedError TODO models/early",
    ],
)
def test_fault_that_shows_when_tests_run_is_found(bad, expected):
    assert expected in bad


def test_what_the_reference_fails_is_told_once(bad):
    assert len([found for found in bad if "models/broken:" in found]) == 2


def test_file_that_cannot_be_loaded_is_told_and_not_each_test_of_the_others(bad):
    early = [found for found in bad if found.startswith("models/early:")]

    assert len(early) == 2
    assert all("This file cannot be loaded" in found for found in early)


def spoil_header(root):
    change(root, f"{TOTAL}/wrong/zero.py", "# hint: 2\n", "")


def spoil_hint_number(root):
    change(root, f"{TOTAL}/wrong/zero.py", "# hint: 2", "# hint: 4")


def spoil_reason(root):
    change(root, f"{TOTAL}/right/halves.py", "# fr: parce que\n", "")


def spoil_hints(root):
    change(root, f"{TOTAL}/en.md", "## Hint 3\n\nc\n", "")


def spoil_title(root):
    change(root, f"{TOTAL}/exercise.toml", 'fr = "Un prix"', 'fr = ""')


def spoil_wrong(root):
    (root / TOTAL / "wrong/zero.py").unlink()


def spoil_right(root):
    (root / TOTAL / "right/halves.py").unlink()


def spoil_answer(root):
    change(root, f"{TOTAL}/wrong/zero.py", "return 0", "return (")


def spoil_parts(root):
    change(root, f"{TOTAL}/wrong/zero.py", "return 0", "return 0\n# next region\nreturn 1")


def spoil_layer(root):
    change(root, f"{TOTAL}/exercise.toml", '"models"', '"cellar"')


def spoil_need(root):
    change(root, f"{TOTAL}/exercise.toml", "needs = []", 'needs = ["models/gone"]')


def spoil_name(root):
    (root / TOTAL).rename(root / "exercises/models/total")


def spoil_region(root):
    text = (root / SOURCE).read_text(encoding="utf-8")
    body = text[text.index("    # exercise: models/total") : text.index("def cheapest")]
    change(root, SOURCE, body, "    return sum(prices)\n\n\n")


def spoil_nested(root):
    change(root, SOURCE, "    amount =", "    # exercise: models/cheapest\n    amount =")


def spoil_stray(root):
    change(root, SOURCE, "    # exercise: models/total\n", "")


def spoil_unclosed(root):
    change(root, SOURCE, "    return min(prices)\n    # end exercise\n", "    return 1\n")


def spoil_unknown(root):
    change(root, SOURCE, "exercise: models/cheapest", "exercise: models/dearest")


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (spoil_header, "wrong/zero.py: The first comments lack “hint: …” with a number from 1"),
        (spoil_hint_number, "wrong/zero.py: The first comments lack “hint: …” with a number"),
        (spoil_reason, "right/halves.py: The first comments lack “fr: …”, which says why."),
        (spoil_hints, "en.md: Hints: 2; there must be 3, each under a heading."),
        (spoil_title, "exercise.toml: The title in fr is missing."),
        (spoil_wrong, "wrong: Answers: 1; there must be at least 2."),
        (spoil_right, "right: Answers: 0; there must be at least 1."),
        (spoil_answer, f"wrong/zero.py: With it, {SOURCE} is not Python: '(' was never closed"),
        (spoil_parts, "zero.py: models/total has 1 regions to fill, but 2 were given."),
        (spoil_layer, "01-total: “cellar” is no layer of course.toml."),
        (spoil_need, "needs “models/gone”, which is no exercise."),
        (spoil_name, "is not named like an exercise, such as 01-get-book."),
        (spoil_region, "exercise.toml: No region is marked with “exercise: models/total”."),
        (spoil_nested, f"{SOURCE}:7: models/cheapest begins inside models/total"),
        (spoil_stray, f"{SOURCE}:8: no exercise is open here to end."),
        (spoil_unclosed, f"{SOURCE}:14: models/cheapest is never closed."),
        (spoil_unknown, f"{SOURCE}:14: no exercise is called “models/dearest”."),
    ],
)
def test_fault_in_what_is_written_is_found_before_anything_runs(root, spoil, expected):
    spoil(root)

    course = read_course(read_project(root))
    report = read_report(course, [])

    assert any(expected in str(finding) for finding in report.findings)

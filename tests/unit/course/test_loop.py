"""The student's commands on a tiny project."""

from __future__ import annotations

import json
import shutil
import threading

import pytest

from course.commands import main
from course.loop.watch import is_source, watch_by_looking
from tests.unit.course.tiny import FILES, answer, write, write_project

PRICES = "shop/models/prices.py"


@pytest.fixture
def root(tmp_path, monkeypatch):
    """A handout with two exercises, in which we are."""
    root = write_project(tmp_path)
    (root / ".course/starter/shop/models").mkdir(parents=True)
    shutil.copy(root / PRICES, root / ".course/starter" / PRICES)
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def course(root, capsys, monkeypatch):
    """Run a command; return its exit code and what it has written."""
    monkeypatch.setenv("BOOKSHELF_LANG", "en")
    monkeypatch.setenv("LANGUAGE", "en")

    def course(*arguments):
        with pytest.raises(SystemExit) as left:
            main(list(arguments))
        written = capsys.readouterr()
        return left.value.code or 0, written.out + written.err

    return course


def test_list_marks_the_next_exercise(course):
    code, text = course("list")

    assert code == 0
    assert "→ models/total" in text
    assert "0 of 2 exercises done" in text


def test_solved_exercise_is_praised_and_the_next_one_named(course, root):
    answer(root, "models/total", "return sum(prices)")

    code, text = course("check")

    assert code == 0
    assert "All 2 public tests of models/total pass" in text
    assert "show models/cheapest" in text


def test_solved_exercise_stays_solved_until_it_fails_again(course, root):
    answer(root, "models/total", "return sum(prices)")
    course("check", "models/total")
    states = [json.loads(course("list", "--json")[1])[0]["state"]]
    text = (root / PRICES).read_text(encoding="utf-8")
    write(root / PRICES, text.replace("sum(prices)", "0"))
    course("check", "models/total")

    states.append(json.loads(course("list", "--json")[1])[0]["state"])

    assert states == ["done", "next"]


def test_todo_is_named_with_its_line(course):
    code, text = course("check")

    assert code == 1
    assert f"Open {PRICES} at line 7 and replace the TODO." in text


def test_wrong_answer_is_told_expected_got_and_where_to_find_a_hint(course, root):
    answer(root, "models/total", "return 7")

    text = course("check")[1]

    assert "expected:       6" in text
    assert "got:            7" in text
    assert "course hint models/total" in text


def test_french_reader_is_told_the_claim_in_french(course, root):
    text = course("--lang", "fr", "check")[1]

    assert "✗ La somme de trois prix" in text


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("return sum(prices", f"Python cannot read {PRICES}:7"),
        ("x = 1\n      return x", f"{PRICES}:8: the spaces at the beginning"),
        ("return som(prices)", f"{PRICES}:7: Python knows no “som” here."),
        ("import bookz", f"{PRICES}:7: there is no module “bookz”."),
        ("return prices.sum()", f"{PRICES}:7: 'list' object has no attribute 'sum'"),
        ("return total(prices)", "the function calls itself without end"),
        ("return prices[9]", f"{PRICES}:7 raises IndexError: list index out of range"),
        ("exit()", "your code ends the whole program"),
    ],
)
def test_common_mistakes_get_a_next_step_of_their_own(course, root, text, step):
    answer(root, "models/total", text)

    assert step in course("check")[1]


def test_check_as_json_holds_claim_and_outcome(course):
    code, text = course("check", "--json")

    (verdict,) = json.loads(text)
    assert (code, verdict["exercise"], verdict["passed"]) == (1, "models/total", False)
    assert verdict["tests"][0]["claim"] == "Sum of three prices"


def test_check_all_answers_each_exercise_in_a_line(course, root):
    answer(root, "models/total", "return sum(prices)")

    code, text = course("check", "--all")

    assert code == 1
    assert "models/cheapest: 0 of 2 tests pass." in text


def test_unknown_exercise_lists_near_ones(course):
    code, text = course("show", "models/totl")

    assert code == 2
    assert "No exercise is called “models/totl”. Did you mean models/total?" in text


def test_hints_come_by_degrees_and_the_last_is_repeated(course):
    hints = [course("hint", "models/total")[1] for _ in range(3)]

    assert "A nudge." in hints[0]
    assert "Nearly the answer." in hints[1]
    assert "Nearly the answer." in hints[2]
    assert "That was the last hint" in hints[2]


def test_hint_again_stays_at_the_present_one(course):
    course("hint")

    assert "A nudge." in course("hint", "--again")[1]


def test_reset_puts_the_todo_back_and_keeps_what_was_written(course, root):
    answer(root, "models/total", "return 7")

    code, text = course("reset", "models/total")

    assert code == 0
    assert (root / PRICES).read_text() == (root / ".course/starter" / PRICES).read_text()
    assert "return 7" in (root / ".course/kept/models-total-1" / PRICES).read_text()
    assert ".course/kept/models-total-1" in text


def test_reset_leaves_other_exercises_alone(course, root):
    answer(root, "models/total", "return 7")
    answer(root, "models/cheapest", "return min(prices)")

    course("reset", "models/total")

    assert "return min(prices)" in (root / PRICES).read_text()


def test_undo_puts_back_what_the_reset_took(course, root):
    answer(root, "models/total", "return 7")
    course("reset", "models/total")

    course("reset", "models/total", "--undo")

    assert "return 7" in (root / PRICES).read_text()


def test_deleted_markers_are_told_and_the_file_can_be_reset(course, root):
    write(root / PRICES, "def total(prices):\n    return 7\n")

    check = course("check")[1]
    code, refused = course("reset", "models/total")
    done = course("reset", "models/total", "--file")

    assert "The markers of models/total are gone" in check
    assert (code, "--file" in refused) == (2, True)
    assert done[0] == 0
    assert "TODO models/total" in (root / PRICES).read_text()


def test_missing_file_is_told_and_comes_back(course, root):
    (root / PRICES).unlink()

    code, text = course("check")
    course("reset", "models/total", "--file")

    assert (code, "there is no module “shop.models.prices”" in text) == (1, True)
    assert (root / PRICES).is_file()


def test_without_a_starter_reset_says_so(course, root):
    shutil.rmtree(root / ".course")

    code, text = course("reset", "models/total")

    assert (code, "only a handout has one" in text) == (2, True)


@pytest.mark.parametrize(
    "change", [lambda b: b"\xef\xbb\xbf" + b, lambda b: b.replace(b"\n", b"\r\n")]
)
def test_answers_with_a_byte_order_mark_or_windows_line_ends_are_judged(course, root, change):
    answer(root, "models/total", "return sum(prices)")
    (root / PRICES).write_bytes(change((root / PRICES).read_bytes()))

    assert course("check")[0] == 0


def test_answer_in_another_encoding_is_told_to_be_saved_in_utf_8(course, root):
    answer(root, "models/total", "return 'é'")
    text = (root / PRICES).read_text(encoding="utf-8")
    (root / PRICES).write_bytes(text.encode("latin-1"))

    code, text = course("check")

    assert (code, f"{PRICES} is not text in UTF-8" in text) == (1, True)


def test_unreadable_progress_is_kept_aside(course, root):
    write(root / ".course/progress.json", "{half")

    code, text = course("list")

    assert (code, "progress.unreadable.json" in text) == (0, True)
    assert (root / ".course/progress.unreadable.json").read_text() == "{half"


def test_where_progress_cannot_be_written_the_verdict_still_comes(course, root):
    shutil.rmtree(root / ".course")
    write(root / ".course", "a file in the way")
    answer(root, "models/total", "return sum(prices)")

    code, text = course("check", "models/total")

    assert (code, "Your progress cannot be written" in text) == (0, True)


def test_exercise_without_tests_is_not_passed(course, root):
    shutil.rmtree(root / "tests/models")

    code, text = course("check")

    assert (code, "No test names models/total here" in text) == (1, True)


@pytest.mark.parametrize(
    ("path", "counts"),
    [
        ("a/books.py", True),
        ("a/base.html", True),
        ("a/.#books.py", False),
        ("a/books.py~", False),
        ("a/.books.py.swp", False),
        ("a/4913", False),
        ("a/__pycache__/books.cpython-311.pyc", False),
    ],
)
def test_litter_of_editors_is_no_save(path, counts):
    assert is_source(path) == counts


def test_saves_are_seen_where_the_system_does_not_tell(tmp_path):
    write(tmp_path / "books.py", "a = 1")
    stop, seen = threading.Event(), []
    saved = lambda files: (seen.append(files), stop.set())  # noqa: E731 (two things at once)
    threading.Timer(0.4, write, [tmp_path / "books.py", "a = 22"]).start()

    watch_by_looking([tmp_path], saved, stop)

    assert seen == [{tmp_path / "books.py"}]


def test_tiny_project_holds_every_exercise_that_it_marks():
    assert all(f"# exercise: models/{slug}" in FILES[PRICES] for slug in ("total", "cheapest"))

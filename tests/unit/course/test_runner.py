"""The warm runner: what becomes of the tests of an exercise."""

from __future__ import annotations

import os
import threading
import time

import pytest

from course.runner import Cancelled, Runner
from tests.unit.course.tiny import answer, write, write_project

TESTS = ["tests/models"]


@pytest.fixture(scope="module", params=["fork", "once"])
def runner(request):
    if request.param == "fork" and not hasattr(os, "fork"):
        pytest.skip("this system cannot fork")
    with Runner(preload=["pytest"], fork=request.param == "fork") as runner:
        yield runner


@pytest.fixture
def root(tmp_path):
    return write_project(tmp_path)


@pytest.fixture
def run(runner, root):
    def run(exercise="models/total", tests=TESTS, timeout=20):
        return runner.run(root, tests, [], exercise, timeout, ["shop/models"])

    return run


def test_right_answer_passes_the_tests_of_its_exercise_only(run, root):
    answer(root, "models/total", "return sum(prices)")

    outcomes = run()

    assert [(test.name, test.outcome) for test in outcomes] == [
        ("test_sum_of_three_prices", "passed"),
        ("test_nothing_costs_nothing", "passed"),
    ]


def test_outcome_names_exercise_and_claim(run):
    first = run()[0]

    assert (first.exercise, first.fr, first.hidden) == (
        "models/total",
        "La somme de trois prix",
        False,
    )


def test_todo_fails_at_its_line(run):
    first = run()[0]

    assert (first.outcome, first.kind) == ("failed", "NotImplementedError")
    assert first.message == "TODO models/total"
    assert (first.file, first.line) == ("shop/models/prices.py", 7)


def test_failed_comparison_tells_expected_got_and_check(run, root):
    answer(root, "models/total", "return 5")

    first = run()[0]

    assert (first.kind, first.op) == ("AssertionError", "==")
    assert (first.got, first.expected) == ("5", "6")
    assert first.check == "assert total([1, 2, 3]) == 6"


def test_missing_error_is_told(run, root):
    answer(root, "models/cheapest", "return min(prices, default=0)")

    last = run("models/cheapest")[1]

    assert (last.op, last.expected) == ("raises", "ValueError")


def test_each_run_sees_the_last_save_even_within_a_second_at_the_same_length(run, root):
    path = root / "shop/models/prices.py"
    answer(root, "models/total", "return sum(prices)")
    outcomes = [run()[0].outcome]
    for word in ("max(prices)", "sum(prices)", "min(prices)", "sum(prices)"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(text[text.index("return ") + 7 :][:11], word))
        outcomes.append(run()[0].outcome)

    assert outcomes == ["passed", "failed", "passed", "failed", "passed"]


def test_nothing_is_written_beside_the_source(run, root):
    run()

    assert list(root.rglob("__pycache__")) == []


def test_syntax_error_is_told_with_its_line(run, root):
    answer(root, "models/total", "return sum(prices")

    (error,) = run(tests=["tests/models/test_total.py"])

    assert (error.outcome, error.kind) == ("error", "SyntaxError")
    assert (error.file, error.line) == ("shop/models/prices.py", 7)
    assert error.message == "'(' was never closed"


def test_import_error_is_told_with_its_line(run, root):
    path = root / "shop/models/prices.py"
    path.write_text("import bookz\n" + path.read_text(encoding="utf-8"), encoding="utf-8")

    (error,) = run(tests=["tests/models/test_total.py"])

    assert (error.kind, error.message) == ("ModuleNotFoundError", "No module named 'bookz'")
    assert (error.file, error.line) == ("shop/models/prices.py", 1)


def test_broken_conftest_is_told(run, root):
    write(root / "tests/conftest.py", "import shop.models.prizes\n")

    (error,) = run()

    assert (error.outcome, error.kind) == ("error", "ModuleNotFoundError")
    assert error.message == "No module named 'shop.models.prizes'"


def test_endless_loop_is_stopped_and_its_line_told(run, root):
    answer(root, "models/total", "while True: prices = prices")

    outcomes = run(timeout=2)

    assert [test.outcome for test in outcomes] == ["timeout", "timeout"]
    assert (outcomes[0].file, outcomes[0].line) == ("shop/models/prices.py", 7)


def test_endless_loop_at_import_is_stopped(run, root):
    write(root / "shop/models/prices.py", "while True:\n    pass\n")

    (error,) = run(timeout=2)

    assert (error.outcome, error.file) == ("timeout", "shop/models/prices.py")


def test_runner_goes_on_after_a_timeout(run, root):
    answer(root, "models/total", "while True: pass")
    run(timeout=1)
    answer(root, "models/cheapest", "return min(prices)")

    assert [test.outcome for test in run("models/cheapest")] == ["passed", "passed"]


def test_answer_that_ends_the_process_is_an_error(run, root):
    answer(root, "models/total", "import os; os._exit(3)")

    first, second = run()

    assert (first.outcome, first.kind) == ("error", "Ended")
    assert (second.outcome, second.kind) == ("error", "Ended")


def test_answer_that_exits_is_an_error(run, root):
    answer(root, "models/total", "raise SystemExit(0)")

    first = run()[0]

    assert (first.outcome, first.kind) == ("failed", "SystemExit")


def test_exit_at_import_is_an_error(run, root):
    write(root / "shop/models/prices.py", "raise SystemExit(0)\n")

    (error, *_) = run()

    assert (error.outcome, error.kind) == ("error", "SystemExit")


def test_what_an_answer_prints_is_kept(run, root):
    answer(root, "models/total", "print('here', prices); return sum(prices)")

    first = run()[0]

    assert (first.outcome, first.printed) == ("passed", "here [1, 2, 3]\n")


def test_answer_that_asks_for_input_does_not_wait(run, root):
    answer(root, "models/total", "return input()")

    assert run()[0].outcome == "failed"


def test_missing_file_of_tests_is_told(run):
    (error,) = run(tests=["tests/models/test_gone.py"])

    assert (error.nodeid, error.kind) == ("tests/models/test_gone.py", "MissingTests")


def test_exercise_without_a_test_has_no_outcome(run):
    assert run("models/unknown") == []


def test_project_is_imported_from_the_root_not_from_where_it_is_installed(run, root, tmp_path):
    write(root / "bookshelf/__init__.py", "HERE = True\n")
    write(root / "shop/models/prices.py", "import bookshelf\ntotal = lambda p: bookshelf.HERE\n")

    outcomes = run(tests=["tests/models/test_total.py"])

    assert outcomes[0].got == "True"


def test_run_can_be_cancelled_from_another_thread(runner, run, root):
    answer(root, "models/total", "while True: pass")
    threading.Timer(0.8, runner.cancel).start()
    began = time.monotonic()

    with pytest.raises(Cancelled):
        run(timeout=30)

    assert time.monotonic() - began < 10

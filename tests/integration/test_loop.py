"""The student's loop, as a student meets it: `course learn` on a terminal."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
import time

import pytest

from tests.unit.course.tiny import answer, write, write_project

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals")
PATIENCE = 30


class Terminal:
    """A terminal with `course learn` in it."""

    def __init__(self, root, language):
        import pty

        self.here, there = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "course", "--lang", language, "learn"],
            cwd=root,
            stdin=there,
            stdout=there,
            stderr=there,
            env={**os.environ, "PYTHONPATH": os.getcwd(), "TERM": "xterm"},
            start_new_session=True,
        )
        os.close(there)
        self.text = ""

    def wait_for(self, sentence):
        """Read until a sentence appears, and return what was shown up to it."""
        end = time.monotonic() + PATIENCE
        while sentence not in self.text:
            assert time.monotonic() < end, f"no “{sentence}” in: {self.text}"
            if select.select([self.here], [], [], 0.2)[0]:
                self.text += re.sub("\x1b\\[[0-9;]*m", "", self.read())
        shown, _, self.text = self.text.partition(sentence)
        return shown

    def read(self):
        """Return what has been shown since; nothing more comes when the other end is closed."""
        try:
            return os.read(self.here, 65536).decode(errors="replace")
        except OSError:
            raise AssertionError(f"it ended after: {self.text}") from None

    def type(self, keys):
        """Type some keys."""
        os.write(self.here, keys.encode())


@pytest.fixture
def root(tmp_path):
    return write_project(tmp_path)


@pytest.fixture
def open_terminal(root, hears_ctrl_c):
    terminals = []

    def open_terminal(language="en"):
        terminals.append(Terminal(root, language))
        return terminals[-1]

    yield open_terminal
    for terminal in terminals:
        terminal.process.kill()
        terminal.process.wait()
        os.close(terminal.here)


def test_solved_exercise_leads_to_the_next(open_terminal, root):
    terminal = open_terminal()
    terminal.wait_for("Open shop/models/prices.py at line 7")

    answer(root, "models/total", "return sum(prices)")

    terminal.wait_for("Well done! All 2 public tests of models/total pass.")
    terminal.wait_for("s after your save")
    terminal.wait_for("The cheapest")
    terminal.wait_for("Open shop/models/prices.py at line 14")


def test_wrong_answer_is_told_what_was_expected(open_terminal, root):
    terminal = open_terminal()
    terminal.wait_for("Open shop/models/prices.py")

    answer(root, "models/total", "return 7")

    terminal.wait_for("Sum of three prices")
    terminal.wait_for("expected:       6")
    terminal.wait_for("got:            7")


def test_broken_file_is_told_and_mended(open_terminal, root):
    terminal = open_terminal()
    terminal.wait_for("Open shop/models/prices.py")
    answer(root, "models/total", "return sum(prices")
    terminal.wait_for("Python cannot read shop/models/prices.py:7")

    path = root / "shop/models/prices.py"
    write(path, path.read_text(encoding="utf-8").replace("sum(prices", "sum(prices)"))

    terminal.wait_for("Well done!")


def test_save_during_an_endless_loop_is_judged_at_once(open_terminal, root):
    terminal = open_terminal()
    terminal.wait_for("Open shop/models/prices.py")
    answer(root, "models/total", "while True: prices = prices")
    time.sleep(1)
    began = time.monotonic()

    path = root / "shop/models/prices.py"
    text = path.read_text(encoding="utf-8")
    write(path, text.replace("while True: prices = prices", "return sum(prices)"))

    terminal.wait_for("Well done!")
    assert time.monotonic() - began < 8  # the loop itself would be stopped after ten


def test_keys_give_hint_statement_and_list_and_leave(open_terminal):
    terminal = open_terminal()
    terminal.wait_for("q quit")

    terminal.type("h")
    terminal.wait_for("A nudge.")
    terminal.type("n")
    terminal.wait_for("The cheapest")
    terminal.wait_for("q quit")
    terminal.type("l")
    terminal.wait_for("models/total")
    terminal.type("q")

    terminal.wait_for("0 of 2 exercises done")
    assert terminal.process.wait(PATIENCE) == 0


def test_control_c_leaves_cleanly(open_terminal):
    terminal = open_terminal()
    terminal.wait_for("q quit")

    os.killpg(terminal.process.pid, 2)

    shown = terminal.wait_for("0 of 2 exercises done")
    assert terminal.process.wait(PATIENCE) == 0
    assert "Traceback" not in shown


def test_claims_and_hints_are_in_french_for_a_french_reader(open_terminal, root):
    terminal = open_terminal("fr")
    terminal.wait_for("Pourquoi.")
    terminal.wait_for("shop/models/prices.py")

    answer(root, "models/total", "return 7")

    terminal.wait_for("La somme de trois prix")
    terminal.type("h")
    terminal.wait_for("Un début.")


def test_in_a_pipe_it_watches_and_writes_plain_lines(root):
    process = subprocess.Popen(
        [sys.executable, "-m", "course", "--lang", "en", "learn"],
        cwd=root,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.getcwd()},
        text=True,
        encoding="utf-8",
    )
    lines = iter(process.stdout.readline, "")
    assert any("Open shop/models/prices.py" in line for line in lines)

    answer(root, "models/total", "return sum(prices)")
    answer(root, "models/cheapest", "return min(prices)")

    shown = process.communicate(timeout=PATIENCE)[0]  # all is done, so it ends by itself
    assert "Every exercise is done" in shown
    assert "\x1b" not in shown
    assert process.returncode == 0

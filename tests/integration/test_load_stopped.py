"""Loading and exporting that is broken off: nothing half-done stays, and nobody is shouted at."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
ROWS = 60_000


@pytest.fixture
def start(tmp_path, hears_ctrl_c):
    """The function that starts `bookshelf` with these words in an empty folder."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "BOOKSHELF_LANG": "en"}
    environment.pop("DATABASE_URL", None)
    started = []

    def start(*words):
        command = [sys.executable, "-m", "bookshelf", *words]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        started.append(subprocess.Popen(command, cwd=tmp_path, env=environment, text=True, **pipes))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def file(tmp_path):
    """A file whose loading takes some seconds."""
    file = tmp_path / "books.csv"
    rows = "".join(f"Book {number},Ann {number % 97},1900\n" for number in range(ROWS))
    file.write_text(f"title,author,year\n{rows}")
    return file


def wait_for(path):
    """Wait until a file is there."""
    end = time.monotonic() + 30
    while not path.exists():
        assert time.monotonic() < end
        time.sleep(0.02)


def count(folder):
    """Return how many books there are, in a database that is whole."""
    with closing(sqlite3.connect(folder / "bookshelf.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return database.execute("SELECT count(*) FROM book").fetchone()[0]


@pytest.mark.parametrize("after", [0.2, 0.8, 1.4])
@pytest.mark.parametrize("how", [signal.SIGINT, getattr(signal, "SIGKILL", signal.SIGTERM)])
def test_loading_that_is_stopped_leaves_all_or_nothing(start, file, tmp_path, how, after):
    loading = start("load", file.name)
    wait_for(tmp_path / "bookshelf.db-wal")
    time.sleep(after)

    loading.send_signal(how)
    loading.communicate(timeout=30)

    assert count(tmp_path) in (0, ROWS)
    assert start("load", file.name).wait(timeout=60) == 0
    assert count(tmp_path) == ROWS


def test_ctrl_c_is_answered_with_a_sentence(start, file, tmp_path):
    loading = start("load", file.name)
    wait_for(tmp_path / "bookshelf.db-wal")
    time.sleep(0.2)

    loading.send_signal(signal.SIGINT)
    _out, told = loading.communicate(timeout=30)

    assert loading.returncode == 1
    assert "Stopped. Nothing of books.csv was loaded" in told


def test_export_whose_reader_goes_away_ends_quietly(start, file, tmp_path):
    assert start("load", file.name).wait(timeout=60) == 0

    exporting = start("export")
    exporting.stdout.readline()
    exporting.stdout.close()

    assert exporting.stderr.read() == ""
    assert exporting.wait(timeout=30) == 1

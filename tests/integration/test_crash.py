"""The site is killed in the middle of writing: what it acknowledged is there."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPException
from pathlib import Path

import pytest

from bookshelf.models.database.checking import check

from .gunicorn import ask, gunicorn, librarian, titles, token_of_librarian

WRITERS = 8
SECONDS = 1.0
PROJECT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no kill -9")


def write_until_it_ends(port, token, writer):
    """Add one book after the other until nobody answers; return those that were acknowledged."""
    acknowledged = {}
    for number in range(100_000):
        values = {"title": f"Book {writer}-{number}", "author": "A"}
        try:
            status, _headers, body = ask(port, "POST", "/api/books", values, token)
        except (OSError, HTTPException):
            break
        assert status == 201, body
        acknowledged[json.loads(body)["id"]] = values["title"]
    return acknowledged


def killed_while_writing(folder):
    """Serve a library, let clients write, kill every process of it; return what it acknowledged."""
    with gunicorn(folder) as (port, server), ThreadPoolExecutor(WRITERS) as pool:
        token = token_of_librarian(port)
        told = [pool.submit(write_until_it_ends, port, token, name) for name in range(WRITERS)]
        time.sleep(SECONDS)
        os.killpg(server.pid, signal.SIGKILL)
        return {id: title for each in told for id, title in each.result(30).items()}


def test_every_acknowledged_book_outlives_kill_9_and_the_library_is_whole(tmp_path):
    librarian(tmp_path)

    first = killed_while_writing(tmp_path)
    second = killed_while_writing(tmp_path)

    assert check(tmp_path / "bookshelf.db") == []
    assert len(first) > WRITERS
    assert len(second) > WRITERS
    assert {**first, **second}.items() <= titles(tmp_path).items()


def test_load_that_is_killed_leaves_a_whole_library(tmp_path):
    rows = "".join(f"Book {number},Author {number % 99}\n" for number in range(200_000))
    (tmp_path / "books.csv").write_text(f"title,author\n{rows}")
    loading = subprocess.Popen(
        [sys.executable, "-m", "bookshelf", "load", "books.csv"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        stdout=subprocess.DEVNULL,
    )
    wal = tmp_path / "bookshelf.db-wal"
    for _attempt in range(3000):
        if wal.exists() and wal.stat().st_size > 1_000_000:
            break
        time.sleep(0.01)

    loading.kill()

    assert loading.wait(30) == -signal.SIGKILL
    assert check(tmp_path / "bookshelf.db") == []

"""Backup and restore from the command line, while the site is open and clients write."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from contextlib import contextmanager

import pytest

from bookshelf.models.database.checking import check

from .gunicorn import KEY, PROJECT, ask, gunicorn, librarian, titles, token_of_librarian

pytestmark = pytest.mark.skipif(os.name == "nt", reason="gunicorn is not for Windows")


def bookshelf(folder, *words):
    """Run a command in the folder of the library and return what it said."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "SECRET_KEY": KEY}
    done = subprocess.run(
        [sys.executable, "-m", "bookshelf", "--lang", "en", *words],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@contextmanager
def writing(port, token):
    """Add one book after the other until the end of this block; give the answers so far."""
    statuses, over = [], threading.Event()

    def write():
        while not over.is_set():
            values = {"title": f"Book {len(statuses)}", "author": "A"}
            statuses.append(ask(port, "POST", "/api/books", values, token)[0])

    thread = threading.Thread(target=write)
    thread.start()
    try:
        yield statuses
    finally:
        over.set()
        thread.join(30)


@pytest.fixture
def site(tmp_path):
    """The site, open, and the token of a librarian."""
    librarian(tmp_path)
    with gunicorn(tmp_path) as (port, _server):
        yield port, token_of_librarian(port)


def test_copy_that_is_made_while_clients_write_is_whole(site, tmp_path):
    with writing(*site) as statuses:
        bookshelf(tmp_path, "backup", "copy.db")

    assert set(statuses) == {201}
    assert check(tmp_path / "copy.db") == []


def test_site_goes_on_with_what_was_put_back(site, tmp_path):
    port, token = site
    bookshelf(tmp_path, "backup", "copy.db")
    before = titles(tmp_path)

    with writing(port, token) as statuses:
        bookshelf(tmp_path, "restore", "copy.db")
    _status, _headers, body = ask(port, "POST", "/api/books", {"title": "Z", "author": "Z"}, token)

    assert set(statuses) == {201}
    assert before.items() <= titles(tmp_path).items()
    assert json.loads(body)["title"] == titles(tmp_path)[json.loads(body)["id"]] == "Z"
    assert check(tmp_path / "bookshelf.db") == []


def test_what_was_there_before_is_whole_and_can_be_put_back(site, tmp_path):
    port, token = site
    bookshelf(tmp_path, "backup", "copy.db")
    added = json.loads(ask(port, "POST", "/api/books", {"title": "Z", "author": "Z"}, token)[2])
    bookshelf(tmp_path, "restore", "copy.db")
    gone = ask(port, "GET", f"/api/books/{added['id']}")[0]

    (kept,) = tmp_path.glob("*before-restore*.db")
    bookshelf(tmp_path, "restore", kept.name)

    assert gone == 404
    assert json.loads(ask(port, "GET", f"/api/books/{added['id']}")[2])["title"] == "Z"

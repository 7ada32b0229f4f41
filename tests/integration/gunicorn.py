"""The site under gunicorn, as it is run for a crowd, and a client of its API."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import closing, contextmanager, suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from bookshelf.models.sqlite import prepare
from tests.readers import ANA, PASSWORD, add_reader

PROJECT = Path(__file__).resolve().parents[2]
KEY = "k" * 32
# No server outlives this, even when nobody is left to stop it: seconds.
LONGEST = 120


@contextmanager
def gunicorn(folder, app="bookshelf:create_app()", workers=2, **environment):
    """Serve the library in a folder; give the port, and the process that leads its group."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "-w", str(workers), "-b", f"127.0.0.1:{port}"]
    kept = {name: text for name, text in os.environ.items() if not name.startswith("COVERAGE")}
    with (folder / "gunicorn.log").open("a") as log:
        server = subprocess.Popen(
            [*command, app, "--log-level", "warning"],
            cwd=folder,
            env={**kept, "PYTHONPATH": str(PROJECT), "SECRET_KEY": KEY, **environment},
            stdout=log,
            stderr=log,
            start_new_session=True,
            preexec_fn=lambda: signal.alarm(LONGEST),
        )
    try:
        wait_for(port, server, folder)
        yield port, server
    finally:
        with suppress(ProcessLookupError):
            os.killpg(server.pid, signal.SIGTERM)
        server.wait(timeout=30)


def wait_for(port, server, folder):
    """Wait until the site answers."""
    for _attempt in range(300):
        assert server.poll() is None, (folder / "gunicorn.log").read_text()
        with suppress(OSError, HTTPException):
            ask(port, "GET", "/health")
            return
        time.sleep(0.1)
    raise AssertionError("gunicorn did not answer within 30 seconds")


def ask(port, method, path, values=None, token="", **headers):
    """Send one request and return the status, the headers and the body."""
    headers = {"Content-Type": "application/json", **headers}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        connection.request(method, path, json.dumps(values) if values else None, headers)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()


def librarian(folder):
    """Make the library in a folder, and in it a librarian, whose password is PASSWORD."""
    with closing(prepare(f"sqlite:///{folder / 'bookshelf.db'}", (KEY,))()) as library:
        add_reader(library, role="librarian")


def token_of_librarian(port):
    """Return a bearer token for the librarian."""
    values = {"email": ANA["email"], "password": PASSWORD}
    status, _headers, body = ask(port, "POST", "/api/token", values)
    assert status == 200, body
    return json.loads(body)["access_token"]


def titles(folder):
    """Return the titles in the library of a folder, by id."""
    with closing(prepare(f"sqlite:///{folder / 'bookshelf.db'}", (KEY,))()) as library:
        pages = range(1, library.books.page(limit=100).pages + 1)
        books = [book for page in pages for book in library.books.page(page=page, limit=100).books]
    return {book.id: book.title for book in books}

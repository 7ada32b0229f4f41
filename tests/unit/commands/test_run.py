"""`bookshelf run`: what it refuses, and a site that answers."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

PROJECT = Path(__file__).resolve().parents[3]


@pytest.fixture
def taken_port():
    """A port at which another program listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


@pytest.fixture
def free_port():
    """A port at which nothing listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@pytest.fixture
def site(folder, free_port):
    """The function that starts `bookshelf run` and waits until it says that it is open."""
    started = []

    def start(*words):
        command = [sys.executable, "-m", "bookshelf", "run", "--port", str(free_port), *words]
        environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        started.append(process)
        said = [process.stdout.readline() for _line in range(3)]
        return process, f"http://127.0.0.1:{free_port}", "".join(said)

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_port_in_use_is_told_with_another_to_try(bookshelf, taken_port):
    result = bookshelf("run", "--port", taken_port)

    assert result.exit_code == 2
    assert f"Port {taken_port} is in use by another program." in result.output
    assert f"--port {taken_port + 1}" in result.output


def test_address_of_another_machine_is_told(bookshelf):
    result = bookshelf("run", "--host", "192.0.2.1")

    assert result.exit_code == 2
    assert "This machine has no address 192.0.2.1" in result.output


def test_port_that_is_no_port_is_wrong_use(bookshelf):
    assert bookshelf("run", "--port", "70000").exit_code == 2


@pytest.mark.parametrize("layer", ["models", "views", "controllers"])
def test_unknown_part_is_told_with_the_choices(bookshelf, layer):
    result = bookshelf("run", f"--{layer}", "papyrus")

    assert result.exit_code == 2
    assert "'papyrus' is not one of" in result.output


def test_setting_that_is_not_allowed_is_told(bookshelf, monkeypatch):
    monkeypatch.setenv("FLASK_PORT", "many")

    result = bookshelf("run")

    assert result.exit_code == 2
    assert "FLASK_PORT is “many”." in result.output


def test_damaged_database_is_told_and_not_served(bookshelf, write, free_port):
    write("bookshelf.db", b"no database at all, however long one looks at it" * 50)

    result = bookshelf("run", "--port", free_port)

    assert result.exit_code == 2
    assert "is damaged, or is no SQLite database" in result.output


def test_site_says_its_address_its_parts_and_how_to_stop(site):
    _process, address, said = site()

    assert f"Bookshelf is open at {address}\n" in said
    assert "models=sqlite views=pages controllers=flask database=sqlite:///" in said
    assert "Ctrl+C" in said


def test_site_answers_with_the_first_catalogue(site):
    _process, address, _said = site()

    with urlopen(f"{address}/health", timeout=10) as answer:
        shown = answer.read().decode()

    assert int(re.search(r"([0-9]+) books", shown)[1]) >= 60


def test_parts_are_chosen_by_name(site):
    _process, address, said = site("--views", "plain")

    with urlopen(f"{address}/health", timeout=10) as answer:
        assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert "views=plain" in said


@pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl+C to a whole console")
def test_ctrl_c_closes_the_site_without_a_fault(site):
    process, _address, _said = site()

    process.send_signal(signal.SIGINT)

    assert process.wait(timeout=10) == 0

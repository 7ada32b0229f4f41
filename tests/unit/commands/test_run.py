"""`bookshelf run`: what it refuses, and a site that answers."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from bookshelf.commands import run
from bookshelf.commands.announcing import announce
from bookshelf.commands.stopping import Stop
from bookshelf.models.sqlite import prepare
from bookshelf.settings import Settings
from tests.readers import PASSWORD_HASH

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
def site(folder, free_port, hears_ctrl_c):
    """The function that starts `bookshelf run` and waits until it says that it is open."""
    started = []

    def start(*words):
        command = [sys.executable, "-m", "bookshelf", "run", "--port", str(free_port), *words]
        environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
        process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        started.append(process)
        said = []
        while "Ctrl+C" not in "".join(said[-1:]):
            said.append(process.stdout.readline())
            assert said[-1], process.stderr.read()
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


def test_first_run_shows_four_accounts_and_the_second_none(site):
    process, _address, said = site()
    accounts = re.findall(r"^  (\S+@example\.org) +(\S{19})  \((\w+)\)$", said, re.MULTILINE)
    process.kill()
    process.wait()

    _process, _address, said_again = site()

    assert [role for _email, _password, role in accounts] == [
        "admin",
        "librarian",
        "reader",
        "reader",
    ]
    assert "example.org" not in said_again


def test_account_that_was_shown_opens_the_door(site, folder):
    _process, _address, said = site()
    email, password = re.search(r"^  (ana@\S+) +(\S+)", said, re.MULTILINE).groups()

    key = (folder / "bookshelf.key").read_text()
    with closing(prepare(f"sqlite:///{folder / 'bookshelf.db'}", (key,))()) as library:
        reader = library.readers.sign_in({"email": email, "password": password})

    assert reader.role == "reader"


def test_each_request_is_told_in_one_line(site):
    process, address, _said = site()

    with urlopen(f"{address}/about?lang=en&q=secret", timeout=10) as answer:
        request_id = answer.headers["X-Request-Id"]
    process.send_signal(signal.SIGTERM)
    told = process.stderr.read().splitlines()

    assert len(told) == 1
    assert re.fullmatch(rf"\d\d:\d\d:\d\d  200  GET /about\?lang&q  \d+ ms  {request_id}", told[0])


def test_host_that_is_not_ours_is_refused(site):
    _process, address, _said = site()

    with pytest.raises(HTTPError, match="421"):
        urlopen(Request(address, headers={"Host": "evil.example"}), timeout=10)


@pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl+C to a whole console")
def test_ctrl_c_closes_the_site_without_a_fault(site):
    process, _address, _said = site()

    process.send_signal(signal.SIGINT)

    assert process.wait(timeout=10) == 0


@pytest.mark.parametrize(("serves", "accounts"), [(True, 4), (False, 0)])
def test_with_debug_the_process_that_serves_makes_the_accounts(
    folder, monkeypatch, serves, accounts
):
    monkeypatch.setattr(run, "is_running_from_reloader", lambda: serves)
    settings = Settings(True, 5000, "k" * 32, f"sqlite:///{folder / 'bookshelf.db'}")

    _app, made = run._put_together(settings, "memory", "pages", "flask")

    assert len(made) == accounts


@pytest.mark.parametrize("host", ["0.0.0.0", "::"])
def test_site_that_a_network_can_reach_says_so(capsys, host):
    announce(host, 5000, "models=sqlite", [])

    said = capsys.readouterr().out
    assert "Everyone on your network can reach it." in said
    assert "Bookshelf is open at http://127.0.0.1:5000" in said or "http://[::1]:5000" in said


def test_swap_that_a_handout_does_not_have_is_told():
    with (
        pytest.raises(Stop, match=r"swaps\.models is not in this folder"),
        run.stopping_at_no_swaps(),
    ):
        raise ModuleNotFoundError("No module named 'swaps.models'", name="swaps.models")


def test_other_module_that_is_missing_is_a_fault_of_the_program():
    with pytest.raises(ModuleNotFoundError), run.stopping_at_no_swaps():
        raise ModuleNotFoundError("No module named 'flask'", name="flask")


@pytest.fixture
def served(monkeypatch):
    """What was served, in place of a server: the address, and whether with debug."""
    told = []

    def serve(app, host, port, debug, announce):
        announce()
        told.append((host, port, debug))
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "serve", serve)
    monkeypatch.setattr("bookshelf.models.readers.hash_password", lambda password: PASSWORD_HASH)
    return told


def test_new_library_is_announced_with_its_accounts(bookshelf, served, free_port):
    result = bookshelf("run", "--port", free_port)

    assert result.exit_code == 0
    assert served == [("127.0.0.1", free_port, False)]
    assert "Their passwords are shown only this once:" in result.output
    assert result.output.count("@example.org") == 4


def test_address_to_listen_at_is_a_host_of_ours(bookshelf, served, free_port, monkeypatch):
    told = []
    assemble = run.assemble
    monkeypatch.setattr(
        run,
        "assemble",
        lambda settings, *parts: told.append(settings) or assemble(settings, *parts),
    )

    bookshelf("run", "--host", "127.0.0.2", "--port", free_port)

    assert told[0].hosts == ("localhost", "127.0.0.1", "[::1]", "127.0.0.2")


def test_debug_of_the_command_line_wins_over_the_setting(bookshelf, served, free_port, monkeypatch):
    monkeypatch.setenv("FLASK_DEBUG", "0")

    bookshelf("run", "--debug", "--port", free_port)

    assert served == [("127.0.0.1", free_port, True)]


def test_process_that_serves_with_debug_shows_the_accounts(
    bookshelf, served, free_port, monkeypatch
):
    monkeypatch.setattr(run, "is_running_from_reloader", lambda: True)

    result = bookshelf("run", "--debug", "--port", free_port)

    assert "Their passwords are shown only this once:" in result.output

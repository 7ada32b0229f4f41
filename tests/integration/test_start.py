"""start.py in a copy of this project, in a folder whose name has a space and accents."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from itertools import takewhile
from pathlib import Path
from urllib.request import urlopen

import pytest

PROJECT = Path(__file__).resolve().parents[2]
LEFT_OUT = (
    *(".git", ".venv", "node_modules", ".*_cache", "__pycache__", "*.egg-info", "workspace"),
    *("*.db*", "*.key"),
)
OFFLINE = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": "/nowhere", "PIP_NO_CACHE_DIR": "1"}


def start(folder, *words, **environment):
    """Run start.py in a folder and return what came of it, in English unless told otherwise."""
    given = {"BOOKSHELF_LANG": "en", "PYTHONPATH": "", **environment}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    return subprocess.run(
        [sys.executable, "start.py", *words],
        cwd=folder,
        env={**kept, **given},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=240,
    )


def copy_of_project(folder):
    """Copy what a clone would hold into a folder and return it."""
    return Path(shutil.copytree(PROJECT, folder, ignore=shutil.ignore_patterns(*LEFT_OUT)))


@pytest.fixture(scope="module")
def ready(tmp_path_factory):
    """A copy of the project that start.py has prepared."""
    probe = tmp_path_factory.mktemp("probe")
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--dest", str(probe)]
    reached = subprocess.run([*command, "iniconfig"], capture_output=True, text=True)
    if reached.returncode:
        pytest.skip(f"pip reaches no index: {reached.stderr.strip().splitlines()[-1]}")
    folder = copy_of_project(tmp_path_factory.mktemp("start") / "Mon étagère")
    # A Python of its own that was never finished: its pip is not there.
    (folder / ".venv" / "bin").mkdir(parents=True)
    (folder / ".venv" / "bin" / "python").symlink_to(sys.executable)
    result = start(folder, "bookshelf", "--version")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "Preparing Bookshelf" in result.stdout
    return folder


@pytest.fixture
def bare(tmp_path):
    """start.py and what it reads, with nothing prepared."""
    folder = tmp_path / "bare"
    folder.mkdir()
    for name in ("start.py", "setup.cfg", "pyproject.toml"):
        shutil.copy(PROJECT / name, folder)
    return folder


def test_second_time_prepares_nothing(ready):
    result = start(ready, "bookshelf", "--version")

    assert "Preparing" not in result.stdout
    assert result.stdout.startswith("bookshelf 0.")


def test_what_the_extras_need_is_installed(ready):
    python = ready / ".venv" / "bin" / "python"

    done = subprocess.run([str(python), "-c", "import cryptography, PIL, segno"])

    assert done.returncode == 0


def test_first_run_shows_accounts_to_sign_in_with(ready, hears_ctrl_c):
    (ready / "bookshelf.db").unlink(missing_ok=True)

    with opened(ready, free_port()) as site:
        said = iter(site.stdout.readline, "")
        accounts = [line for line in takewhile(has_more, said) if "@example.org" in line]

    assert len(accounts) == 4


@contextmanager
def opened(folder, port):
    """Open the site of a folder; at the end, close it as its owner does."""
    command = [sys.executable, "start.py", "run", "--port", str(port)]
    site = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True)
    try:
        yield site
        site.send_signal(signal.SIGINT)
        site.communicate(timeout=30)
    finally:
        site.kill()
        site.wait()


def has_more(line):
    """Return whether the site says more after this line."""
    return "Ctrl+C" not in line


def free_port():
    """Return a port at which nothing listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def test_exit_code_of_a_command_comes_through(ready):
    result = start(ready, "bookshelf", "load", "missing.csv")

    assert result.returncode == 2
    assert "There is no file missing.csv" in result.stderr


def test_site_opens_with_the_first_catalogue(ready, hears_ctrl_c):
    port = free_port()

    with opened(ready, port) as site:
        assert f"http://127.0.0.1:{port}" in site.stdout.readline()
        with urlopen(f"http://127.0.0.1:{port}/api/books", timeout=30) as answer:
            assert answer.status == 200

    assert (ready / "bookshelf.db").is_file()


def test_changed_setup_is_prepared_anew(ready):
    with (ready / "setup.cfg").open("a") as file:
        file.write("\n# A line more.\n")

    result = start(ready, "bookshelf", "--version")

    assert "Preparing Bookshelf" in result.stdout
    assert result.returncode == 0


def test_pip_that_fails_is_told_with_what_to_try_and_leaves_no_stamp(bare):
    result = start(bare, "run", **OFFLINE)

    assert result.returncode == 2
    assert "See that this machine is online" in result.stdout
    assert "Traceback" not in result.stderr
    assert not (bare / ".venv" / "installed.txt").exists()


def test_help_is_in_the_readers_language(bare):
    assert "ouvre le site" in start(bare, BOOKSHELF_LANG="fr").stdout
    assert "open the site" in start(bare, "--help").stdout


def test_unknown_command_is_wrong_use(bare):
    result = start(bare, "fly")

    assert result.returncode == 2
    assert "There is no command “fly” here." in result.stdout
    assert not (bare / ".venv").exists()


def test_folder_with_something_else_is_no_workspace(ready):
    (ready / "docs").mkdir(exist_ok=True)
    (ready / "docs" / "notes.txt").write_text("mine")

    result = start(ready, "learn", "docs")

    assert result.returncode == 2
    assert "holds something else" in result.stdout

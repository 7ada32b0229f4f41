"""The command `bookshelf`, run in a folder of its own, with nothing set around it."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from bookshelf.commands import main
from bookshelf.models.sqlite import prepare
from bookshelf.text import ASKED_BY

SETTINGS = (
    "DATABASE_URL",
    "SECRET_KEY",
    "OLD_SECRET_KEYS",
    "FLASK_DEBUG",
    "FLASK_PORT",
    "ALLOWED_HOSTS",
    "TRUSTED_PROXIES",
)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder where the command is started, English and without settings."""
    for name in (*ASKED_BY, *SETTINGS):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("BOOKSHELF_LANG", "en")
    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def bookshelf(folder):
    """The function that runs `bookshelf` with these words and returns what came of it.

    `typed` is what comes from its input.
    """

    def run(*words, typed=None):
        told = [str(word) for word in words]
        return CliRunner().invoke(main, told, input=typed, prog_name="bookshelf")

    return run


@pytest.fixture
def write(folder):
    """The function that writes a file into the folder, as UTF-8 unless it is given bytes."""

    def write(name, content):
        data = content if isinstance(content, bytes) else content.encode()
        (folder / name).write_bytes(data)
        return folder / name

    return write


@pytest.fixture
def loaded(folder):
    """The function that returns the books in the database of the folder, by title."""

    def books(database="bookshelf.db"):
        library = prepare(f"sqlite:///{folder / database}")()
        try:
            return library.books.page(limit=100).books
        finally:
            library.close()

    return books

"""How a command stops when it cannot go on: with a sentence, never with a traceback."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import click

from bookshelf.settings import SettingError
from bookshelf.text import mark as _
from bookshelf.text import say

from .terminal import printable


class Stop(click.ClickException):
    """The command cannot do what it was asked: what was wrong, and what to do next."""

    exit_code = 2

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(printable(say(sentence, **values)))


@contextmanager
def stopping_at_bad_settings() -> Iterator[None]:
    """Stop with a sentence when a setting is not as it must be."""
    try:
        yield
    except SettingError as error:
        raise Stop(error.sentence, name=error.name, value=error.value) from error


@contextmanager
def stopping_at_a_bad_database(file: object) -> Iterator[None]:
    """Stop with a sentence when the file of the database cannot be used."""
    try:
        yield
    except sqlite3.OperationalError as error:
        sentence = _(
            "The database {file} cannot be used now ({error}). End other programs that use it,"
            " see that its folder can be written, or name another file in DATABASE_URL."
        )
        raise Stop(sentence, file=file, error=error) from error
    except sqlite3.DatabaseError as error:
        sentence = _(
            "The database {file} is damaged, or is no SQLite database ({error}). Put a copy of"
            " it back, or name another file in DATABASE_URL."
        )
        raise Stop(sentence, file=file, error=error) from error
    except OSError as error:
        sentence = _(
            "The database {file} cannot be made ({error}). In DATABASE_URL, name a file in a"
            " folder that can be written."
        )
        raise Stop(sentence, file=file, error=error.strerror or error) from error

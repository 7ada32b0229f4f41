"""How a command stops when it cannot go on: with a sentence, never with a traceback."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import click

from bookshelf.models import Busy, InvalidReader, ReaderNotFound
from bookshelf.models.database.tables import SCHEMA_VERSION, WrongLibrary
from bookshelf.settings import SettingError
from bookshelf.text import mark as _
from bookshelf.text import reader_language, say
from bookshelf.views.words import explain

from .terminal import printable


class Stop(click.ClickException):
    """The command cannot do what it was asked: what was wrong, and what to do next."""

    exit_code = 2

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(printable(say(sentence, **values)))


OTHER_PROGRAM = _(
    "{file} is the database of another program. It was left as it is; name another file in"
    " DATABASE_URL."
)
NEWER = _(
    "The library {file} is of version {version}, and this Bookshelf knows versions up to {known}."
    " It was left as it is; use the newer Bookshelf that it was made with."
)


def versions(file: object, error: WrongLibrary) -> dict[str, object]:
    """Return what the sentences about versions are told with."""
    return {"file": file, "version": error.version, "known": SCHEMA_VERSION}


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
    except WrongLibrary as error:
        raise Stop(
            OTHER_PROGRAM if error.version == 0 else NEWER, **versions(file, error)
        ) from error
    except (sqlite3.OperationalError, Busy) as error:
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


@contextmanager
def stopping_at_bad_readers() -> Iterator[None]:
    """Stop with a sentence when there is no such account, or there can be none."""
    try:
        yield
    except ReaderNotFound as error:
        sentence = _("There is no account of {email}. See how the address is spelt.")
        raise Stop(sentence, email=error.asked) from error
    except InvalidReader as error:
        language = reader_language()
        reasons = [f"{field}: {explain(fault, language)}" for field, fault in error.faults.items()]
        raise Stop("{reasons}", reasons=" ".join(reasons)) from error

"""What is done when another program keeps the file of the library from being used."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from bookshelf.models import Busy
from bookshelf.models.database import connections
from tests.books import EMMA
from tests.readers import PASSWORD, add_reader


@pytest.fixture(autouse=True)
def impatient(models_name, monkeypatch):
    """Wait for others almost not at all; leave the other models alone."""
    if models_name != "sqlite":
        pytest.skip(f"the models “{models_name}” keep no SQLite file")
    monkeypatch.setattr(connections, "PATIENCE", 0.01)


@pytest.fixture
def other(library, tmp_path):
    """Another program that uses the file of the library, which is open already."""
    with closing(sqlite3.connect(tmp_path / "bookshelf.db", isolation_level=None)) as other:
        yield other


def test_who_cannot_write_is_told_that_others_do(library, other):
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(Busy) as caught:
        library.books.add(EMMA)

    sentence = "another program is writing to the library; try again in a few seconds"
    assert str(caught.value) == sentence


def test_nothing_is_kept_of_what_could_not_be_written(library, other):
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(Busy):
        library.books.add(EMMA)

    other.execute("ROLLBACK")
    assert library.books.count() == 0


def test_one_who_was_told_so_can_write_later_in_the_same_visit(library, other):
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Busy):
        library.books.add(EMMA)
    other.execute("COMMIT")

    library.books.add(EMMA)

    assert library.books.count() == 1


def test_who_signs_in_is_told_so_too(library, other):
    ana = add_reader(library)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(Busy):
        library.readers.sign_in({"email": ana.email, "password": PASSWORD})


def test_session_that_cannot_be_ended_now_is_not_said_to_be_over(library, other):
    token = library.sessions.open(add_reader(library).id, 60)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(Busy):
        library.sessions.end(token)

    assert library.sessions.reader(token) is not None


def test_others_are_not_told_of_any_other_fault_of_the_database(library, tmp_path):
    with (
        closing(connections.connect(str(tmp_path / "bookshelf.db"))) as database,
        pytest.raises(sqlite3.OperationalError, match="no such table"),
    ):
        database.execute("SELECT * FROM shelf_of_nobody")

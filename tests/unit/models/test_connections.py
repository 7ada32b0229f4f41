"""Connections rest between visits, but never change files, processes or hands."""

from __future__ import annotations

import os
import sqlite3

import pytest

from bookshelf.models.database.connections import MOST_AT_REST, Connections


@pytest.fixture
def path(tmp_path):
    """The path of a file with one empty table."""
    path = str(tmp_path / "bookshelf.db")
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE book (title TEXT)")
    database.close()
    return path


@pytest.fixture
def connections(path):
    """The connections to this file."""
    return Connections(path)


def test_connection_that_rests_is_taken_again(connections):
    database = connections.take()
    connections.give_back(database)

    assert connections.take() is database


def test_two_visits_at_once_have_two_connections(connections):
    assert connections.take() is not connections.take()


def test_what_was_begun_and_not_ended_is_undone(connections):
    database = connections.take()
    database.execute("BEGIN")
    database.execute("INSERT INTO book VALUES ('Emma')")

    connections.give_back(database)

    assert connections.take().execute("SELECT count(*) FROM book").fetchone()[0] == 0


def test_no_more_than_a_few_rest(connections):
    taken = [connections.take() for _ in range(MOST_AT_REST + 1)]

    for database in taken:
        connections.give_back(database)

    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        taken[-1].execute("SELECT 1")


def test_file_put_in_the_place_of_this_one_gets_a_new_connection(connections, path):
    old = connections.take()
    connections.give_back(old)
    os.rename(path, f"{path}.old")
    sqlite3.connect(path).execute("CREATE TABLE book (title TEXT, author TEXT)")

    new = connections.take()

    assert new is not old
    assert len(new.execute("PRAGMA table_info(book)").fetchall()) == 2


def test_what_rests_is_closed_with_the_last_who_knows_it(path):
    connections = Connections(path)
    database = connections.take()
    connections.give_back(database)

    del connections

    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        database.execute("SELECT 1")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_forked_process_does_not_use_the_connections_of_its_parent(connections):
    parents = connections.take()
    connections.give_back(parents)

    child = os.fork()
    if child == 0:
        os._exit(0 if connections.take() is not parents else 1)

    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0

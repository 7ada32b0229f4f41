"""Sessions: whose they are, and when they are over."""

from __future__ import annotations

import pytest

from bookshelf.models import ReaderNotFound
from tests.readers import LEO, add_reader

SOON = 60


@pytest.fixture
def sessions(library):
    """The sessions of a library in which nobody is signed in."""
    return library.sessions


def test_token_tells_whose_session_it_is(library, sessions):
    ana, leo = add_reader(library), add_reader(library, LEO)

    tokens = [sessions.open(reader.id, SOON) for reader in (ana, leo)]

    assert [sessions.reader(token) for token in tokens] == [ana, leo]


def test_every_token_is_new_and_long(library, sessions):
    ana = add_reader(library)

    tokens = {sessions.open(ana.id, SOON) for _ in range(10)}

    assert len(tokens) == 10
    assert {len(token) for token in tokens} == {43}


def test_session_that_was_ended_is_over(library, sessions):
    token = sessions.open(add_reader(library).id, SOON)

    sessions.end(token)

    assert sessions.reader(token) is None


def test_ending_one_session_leaves_the_others(library, sessions):
    ana = add_reader(library)
    first, second = sessions.open(ana.id, SOON), sessions.open(ana.id, SOON)

    sessions.end(first)

    assert sessions.reader(second) == ana


def test_ending_a_session_twice_changes_nothing(library, sessions):
    token = sessions.open(add_reader(library).id, SOON)

    sessions.end(token)
    sessions.end(token)

    assert sessions.reader(token) is None


@pytest.mark.parametrize("seconds", [0, -1, -(10**6)])
def test_session_whose_time_is_over_is_nobodys(library, sessions, seconds):
    token = sessions.open(add_reader(library).id, seconds)

    assert sessions.reader(token) is None


@pytest.mark.parametrize("token", ["", "x", "\0", "\ud800", "é" * 10_000, "' OR 1 = 1 --"])
def test_token_that_we_did_not_give_is_nobodys(library, sessions, token):
    sessions.open(add_reader(library).id, SOON)

    sessions.end(token)

    assert sessions.reader(token) is None


@pytest.mark.parametrize("reader_id", [7, 0, -1, 2**63, -(10**400)])
def test_nobody_has_no_session(library, sessions, reader_id):
    add_reader(library)

    with pytest.raises(ReaderNotFound):
        sessions.open(reader_id, SOON)


def test_new_role_counts_at_once(library, sessions):
    ana = add_reader(library)
    token = sessions.open(ana.id, SOON)

    library.readers.set_role(ana.email, "librarian")

    assert sessions.reader(token).role == "librarian"


def test_session_is_there_for_the_next_visit(library, open_library):
    ana = add_reader(library)
    token = library.sessions.open(ana.id, SOON)

    later = open_library()

    assert later.sessions.reader(token) == ana
    later.close()

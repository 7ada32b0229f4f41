"""Many visits that make accounts and sign in at the same moment."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Barrier

import pytest

from bookshelf.models import InvalidReader, Locked, SignInFailed
from tests.readers import ANA, PASSWORD, add_reader

TOGETHER = 20


@pytest.fixture
def at_once(open_library):
    """A function that lets twenty visits do the same at once, and returns what became of each."""
    start = Barrier(TOGETHER)

    def visit(action):
        with closing(open_library()) as library:
            start.wait(30)
            try:
                return action(library)
            except (InvalidReader, SignInFailed, Locked) as error:
                return type(error)

    def run(action):
        with ThreadPoolExecutor(TOGETHER) as pool:
            return list(pool.map(visit, [action] * TOGETHER))

    return run


def test_only_one_of_twenty_visits_gets_an_address(at_once, readers):
    answers = at_once(add_reader)

    assert answers.count(InvalidReader) == TOGETHER - 1
    assert readers.find(ANA["email"]) in answers
    assert readers.count() == 1


def test_twenty_guesses_at_once_are_five_guesses(at_once, library):
    add_reader(library)

    def guess(visit):
        return visit.readers.sign_in({"email": ANA["email"], "password": "a wrong guess"})

    answers = at_once(guess)

    assert (answers.count(SignInFailed), answers.count(Locked)) == (5, TOGETHER - 5)


def test_right_password_after_five_wrong_ones_at_once_is_refused(at_once, library):
    add_reader(library)

    def guess(visit):
        return visit.readers.sign_in({"email": ANA["email"], "password": "a wrong guess"})

    at_once(guess)

    with pytest.raises(Locked):
        library.readers.sign_in({"email": ANA["email"], "password": PASSWORD})


def test_sessions_that_are_opened_at_once_are_all_there(at_once, library):
    ana = add_reader(library)

    tokens = at_once(lambda visit: visit.sessions.open(ana.id, 60))

    assert [library.sessions.reader(token) for token in tokens] == [ana] * TOGETHER

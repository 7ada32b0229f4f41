"""Accounts in memory, as time goes by."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bookshelf.models import Locked, SignInFailed, clock
from tests.readers import ANA, PASSWORD, PASSWORD_HASH, add_reader

QUARTER = 15 * 60


@pytest.fixture
def library(open_library):
    """A library in memory."""
    library = open_library()
    yield library
    library.close()


@pytest.fixture
def accounts(library):
    """What the shelf of this library holds of accounts."""
    return library.books.shelf.accounts


@pytest.fixture
def later(monkeypatch):
    """A function that moves the clock, which stands still, on by so many seconds."""

    def move(seconds):
        moment = clock.now() + seconds
        monkeypatch.setattr(clock, "now", lambda: moment)

    move(0)
    return move


@pytest.fixture
def fail(library):
    """A function that fails to sign in."""

    def go(email=ANA["email"]):
        with pytest.raises(SignInFailed):
            library.readers.sign_in({"email": email, "password": "a wrong guess"})

    return go


def test_lock_opens_after_a_quarter_of_an_hour(library, later, fail):
    ana = add_reader(library)
    for _ in range(5):
        fail()

    later(QUARTER - 1)
    with pytest.raises(Locked) as caught:
        library.readers.sign_in({**ANA, "password": PASSWORD})
    later(1)

    assert caught.value.seconds == 1
    assert library.readers.sign_in({**ANA, "password": PASSWORD}) == ana


def test_failures_that_are_over_are_not_kept(accounts, later, fail):
    fail("one@example.org")
    fail("two@example.org")

    later(QUARTER)
    fail("three@example.org")

    assert list(accounts.failures) == ["three@example.org"]


def test_session_is_over_when_its_time_is(library, later):
    ana = add_reader(library)
    token = library.sessions.open(ana.id, 60)

    later(59)
    last = library.sessions.reader(token)
    later(1)

    assert (last, library.sessions.reader(token)) == (ana, None)


def test_sessions_that_are_over_are_taken_away_when_another_begins(library, accounts, later):
    ana = add_reader(library)
    for seconds in (10, 20, 30):
        library.sessions.open(ana.id, seconds)

    later(20)
    library.sessions.open(ana.id, 10)

    assert len(accounts.sessions) == 2


def test_token_itself_is_not_kept(library, accounts):
    token = library.sessions.open(add_reader(library).id, 60)

    assert token not in accounts.sessions


def test_signing_in_hashes_anew_what_was_hashed_with_other_parameters(library, accounts):
    ana = add_reader(library)

    library.readers.sign_in({**ANA, "password": PASSWORD})

    assert accounts.by_id[ana.id].password_hash != PASSWORD_HASH


def test_hashing_anew_never_brings_an_old_password_back(library, accounts, monkeypatch):
    ana = add_reader(library)
    changed = replace(accounts.by_id[ana.id], password_hash="changed meanwhile")

    def hash_password(_):
        accounts.by_id[ana.id] = changed
        return "an outdated password"

    monkeypatch.setattr("swaps.models.memory.signing_in.hash_password", hash_password)
    library.readers.sign_in({**ANA, "password": PASSWORD})

    assert accounts.by_id[ana.id] == changed


@pytest.mark.parametrize("email", [ANA["email"], "nobody@example.org"])
def test_password_is_compared_once_whether_or_not_there_is_an_account(
    library, monkeypatch, fail, email
):
    add_reader(library)
    compared = []
    monkeypatch.setattr("argon2.PasswordHasher.verify", lambda *_: bool(compared.append(1)))

    fail(email)

    assert compared == [1]


def test_library_in_memory_knows_no_second_factor(library):
    assert library.extras is None

"""What a new library is given: four accounts, whose passwords are shown once."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from bookshelf import first_run
from bookshelf.first_run import first_accounts, new_password
from bookshelf.models import Fault, InvalidReader
from tests.readers import PASSWORD_HASH, add_reader


@pytest.fixture(autouse=True)
def cheap_hashes(monkeypatch):
    """Hash no password for real."""
    for module in ("bookshelf.models.readers", "swaps.models.memory.readers"):
        monkeypatch.setattr(f"{module}.hash_password", lambda password: PASSWORD_HASH)


def test_new_library_is_given_two_readers_a_librarian_and_an_admin(open_library, library):
    accounts = first_accounts(open_library)

    roles = sorted(account.role for account in accounts)
    assert roles == ["admin", "librarian", "reader", "reader"]
    assert [library.readers.find(each.email).role for each in accounts] == [
        each.role for each in accounts
    ]


def test_library_where_somebody_has_an_account_is_given_none(open_library, library):
    add_reader(library)

    assert first_accounts(open_library) == []
    assert library.readers.count() == 1


def test_second_run_makes_no_accounts(open_library, library):
    first_accounts(open_library)

    assert first_accounts(open_library) == []
    assert library.readers.count() == 4


def test_of_programs_that_start_together_one_makes_the_accounts(open_library, library):
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(first_accounts, [open_library] * 8))

    assert sorted(len(accounts) for accounts in made) == [0, 0, 0, 0, 0, 0, 0, 4]
    assert library.readers.count() == 4


def test_loser_of_the_race_leaves_the_accounts_to_the_other(open_library, library, monkeypatch):
    first_accounts(open_library)
    monkeypatch.setattr(type(library.readers), "count", lambda readers: 0)

    assert first_accounts(open_library) == []


def test_fault_of_another_kind_is_not_hidden(open_library, library, monkeypatch):
    def refuse(readers, values, **named):
        raise InvalidReader({"name": Fault("required")})

    monkeypatch.setattr(type(library.readers), "add", refuse)

    with pytest.raises(InvalidReader):
        first_accounts(open_library)


def test_handout_where_nobody_can_have_an_account_yet_starts_all_the_same(
    open_library, library, monkeypatch
):
    def to_do(readers, values, **named):
        raise NotImplementedError("TODO models/add-reader")

    monkeypatch.setattr(type(library.readers), "add", to_do)

    assert first_accounts(open_library) == []


def test_one_reader_is_too_young_for_some_books(open_library, library):
    accounts = first_accounts(open_library)

    births = sorted(each.birth_date for each in accounts if each.role == "reader")
    assert births[0] == "1990-05-17"
    assert int(births[1][:4]) == first_run.date.today().year - 15


def test_passwords_are_random_words_to_be_read_aloud():
    passwords = {new_password() for _ in range(500)}

    assert len(passwords) == 500
    assert {len(password) for password in passwords} == {19}


def test_passwords_keep_the_rules(open_library, monkeypatch):
    asked = []
    monkeypatch.setattr(
        "bookshelf.models.readers.hash_password", lambda text: asked.append(text) or PASSWORD_HASH
    )
    monkeypatch.setattr(
        "swaps.models.memory.readers.hash_password",
        lambda text: asked.append(text) or PASSWORD_HASH,
    )

    accounts = first_accounts(open_library)

    assert asked == [account.password for account in accounts]


def test_library_is_closed_again(open_library):
    opened = []

    def open_and_note():
        library = open_library()
        close, closed = library.close, []
        library.close = lambda: closed.append(close())
        opened.append(closed)
        return library

    first_accounts(open_and_note)

    assert opened == [[None]]
    with closing(open_library()) as library:
        assert library.readers.count() == 4

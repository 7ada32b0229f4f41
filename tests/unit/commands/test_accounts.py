"""`bookshelf add-user`, `set-role`, `set-password` and `rotate-keys`."""

from __future__ import annotations

import sqlite3
from contextlib import closing, nullcontext
from types import SimpleNamespace

import pytest

from bookshelf.models import SignInFailed
from bookshelf.models.sqlite import prepare
from bookshelf.secret_key import kept_key
from tests.readers import ANA, PASSWORD, add_reader

EMAIL = ANA["email"]
NEW = "an umbrella for every season"


@pytest.fixture
def key(folder):
    """The secret key of the folder."""
    return kept_key(folder / "bookshelf.key")


@pytest.fixture
def library(folder, key):
    """The library of the folder, opened with its key."""
    with closing(prepare(f"sqlite:///{folder / 'bookshelf.db'}", (key,))()) as library:
        yield library


def signs_in(library, password, email=EMAIL):
    """Return whether somebody can sign in with this password."""
    try:
        library.readers.sign_in({"email": email, "password": password})
    except SignInFailed:
        return False
    return True


def test_account_is_made_with_the_password_of_the_input(bookshelf, library):
    words = ["--name", "Ana Lima", "--role", "librarian", "--birth-date", "1990-05-17"]

    result = bookshelf("add-user", EMAIL, *words, "--password-stdin", typed=f"{NEW}\n")

    assert result.output == f"{EMAIL} has an account now, as librarian.\n"
    reader = library.readers.find(EMAIL)
    assert (reader.name, reader.role, reader.birth_date) == ("Ana Lima", "librarian", "1990-05-17")
    assert signs_in(library, NEW)


def test_account_without_a_name_is_named_by_its_address(bookshelf, library):
    bookshelf("add-user", EMAIL, "--password-stdin", typed=NEW)

    reader = library.readers.find(EMAIL)
    assert (reader.name, reader.role) == ("ana", "reader")


def test_second_account_of_an_address_is_refused(bookshelf, library):
    add_reader(library)

    result = bookshelf("add-user", EMAIL, "--password-stdin", typed=NEW)

    assert result.exit_code == 2
    assert "Error: email: " in result.output
    assert library.readers.count() == 1


@pytest.mark.parametrize(
    ("email", "password", "field"),
    [(EMAIL, "short", "password"), (EMAIL, "", "password"), ("nobody", NEW, "email")],
)
def test_account_that_cannot_be_is_refused_with_the_reason(
    bookshelf, library, email, password, field
):
    result = bookshelf("add-user", email, "--password-stdin", typed=f"{password}\n")

    assert result.exit_code == 2
    assert f"{field}: " in result.output
    assert library.readers.count() == 0


def test_password_is_never_a_word_of_the_command_line(bookshelf):
    assert bookshelf("add-user", EMAIL, "--password", NEW).exit_code == 2


def test_without_a_terminal_the_input_must_be_asked_for(bookshelf, library):
    result = bookshelf("add-user", EMAIL)

    assert result.exit_code == 2
    assert "In a script give --password-stdin." in result.output


def test_role_is_changed(bookshelf, library):
    add_reader(library)

    result = bookshelf("set-role", EMAIL, "admin")

    assert result.output == f"{EMAIL} is admin now.\n"
    assert library.readers.find(EMAIL).role == "admin"


def test_role_that_is_none_is_wrong_use(bookshelf):
    assert bookshelf("set-role", EMAIL, "owner").exit_code == 2


@pytest.mark.parametrize("words", [("set-role", "admin"), ("set-password", "--password-stdin")])
def test_address_without_an_account_is_told(bookshelf, library, words):
    command, word = words

    result = bookshelf(command, "nobody@example.org", word, typed=NEW)

    assert result.exit_code == 2
    assert "There is no account of nobody@example.org." in result.output


def test_forgotten_password_is_replaced(bookshelf, library):
    add_reader(library)

    result = bookshelf("set-password", EMAIL, "--password-stdin", typed=NEW)

    assert result.output == f"{EMAIL} has another password now.\n"
    assert (signs_in(library, PASSWORD), signs_in(library, NEW)) == (False, True)


def test_password_that_breaks_a_rule_is_refused(bookshelf, library):
    add_reader(library)

    result = bookshelf("set-password", EMAIL, "--password-stdin", typed="short")

    assert result.exit_code == 2
    assert "12 characters" in result.output
    assert signs_in(library, PASSWORD)


def test_addresses_are_encrypted_with_the_newest_key(bookshelf, library, key, monkeypatch):
    add_reader(library)
    monkeypatch.setenv("SECRET_KEY", "n" * 32)
    monkeypatch.setenv("OLD_SECRET_KEYS", key)

    result = bookshelf("rotate-keys")

    assert result.output == "Addresses under the newest key: 1.\n"
    monkeypatch.delenv("OLD_SECRET_KEYS")
    assert bookshelf("set-role", EMAIL, "admin").exit_code == 0


def test_address_that_no_key_reads_is_told(bookshelf, library, monkeypatch):
    add_reader(library)
    monkeypatch.setenv("SECRET_KEY", "n" * 32)

    result = bookshelf("rotate-keys")

    assert result.exit_code == 1
    assert "Addresses that no key of ours reads: 1." in result.output


def test_copy_without_extras_encrypts_nothing(bookshelf, monkeypatch):
    bare = SimpleNamespace(extras=None)
    monkeypatch.setattr("bookshelf.commands.rotate_keys.opened_library", lambda: nullcontext(bare))

    result = bookshelf("rotate-keys")

    assert result.exit_code == 2
    assert "it has no extras" in result.output


def test_wrong_setting_is_told_and_nothing_is_made(bookshelf, folder, monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "dev")

    result = bookshelf("add-user", EMAIL, "--password-stdin", typed=NEW)

    assert result.exit_code == 2
    assert "SECRET_KEY is a word from an example" in result.output
    assert list(folder.iterdir()) == []


def test_library_that_cannot_be_opened_now_is_told(bookshelf, folder, key):
    (folder / "bookshelf.db-journal").mkdir()

    result = bookshelf("set-role", EMAIL, "admin")

    assert result.exit_code == 2
    assert "cannot be used now (unable to open database file)" in result.output


def test_newer_library_is_told(bookshelf, folder):
    with closing(sqlite3.connect(folder / "bookshelf.db")) as database:
        database.execute("PRAGMA user_version = 9")

    result = bookshelf("set-role", EMAIL, "admin")

    assert result.exit_code == 2
    assert "is of version 9, and this Bookshelf knows versions up to" in result.output

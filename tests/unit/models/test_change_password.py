"""Changing a password: only who knows the old one, and every session ends."""

from __future__ import annotations

import pytest

from bookshelf.models import Fault, Locked, ReaderNotFound, SignInFailed
from tests.readers import LEO, PASSWORD, add_reader

NEW = "another horse, another battery"
CHANGE = {"old_password": PASSWORD, "password": NEW}


@pytest.fixture
def ana(library):
    """A reader whose password is PASSWORD."""
    return add_reader(library)


def test_new_password_is_the_one_to_sign_in_with(readers, ana):
    readers.change_password(ana.id, CHANGE)

    assert readers.sign_in({"email": ana.email, "password": NEW}) == ana


def test_old_password_is_good_no_more(readers, ana):
    readers.change_password(ana.id, CHANGE)

    with pytest.raises(SignInFailed):
        readers.sign_in({"email": ana.email, "password": PASSWORD})


def test_every_session_of_the_reader_ends_and_no_other(library, ana):
    leo = add_reader(library, LEO)
    tokens = [library.sessions.open(reader.id, 60) for reader in (ana, ana, leo)]

    library.readers.change_password(ana.id, CHANGE)

    assert [library.sessions.reader(token) for token in tokens] == [None, None, leo]


def test_wrong_old_password_changes_nothing(library, faults, ana):
    token = library.sessions.open(ana.id, 60)

    found = faults(library.readers.change_password, ana.id, {**CHANGE, "old_password": NEW})

    assert found == {"old_password": Fault("wrong-password")}
    assert library.sessions.reader(token) == ana


def test_old_password_comes_before_the_new_one_among_the_faults(readers, faults, ana):
    found = faults(readers.change_password, ana.id, {"old_password": NEW, "password": "short"})

    assert list(found) == ["old_password", "password"]


def test_wrong_old_password_counts_as_a_failure_to_sign_in(readers, faults, ana):
    for _ in range(5):
        faults(readers.change_password, ana.id, {**CHANGE, "old_password": NEW})

    with pytest.raises(Locked):
        readers.change_password(ana.id, CHANGE)
    with pytest.raises(Locked):
        readers.sign_in({"email": ana.email, "password": PASSWORD})


@pytest.mark.parametrize("value", [None, "", 7, "\0", "\ud800", [PASSWORD]])
def test_old_password_that_is_none_is_refused_without_being_shown(readers, faults, ana, value):
    found = faults(readers.change_password, ana.id, {**CHANGE, "old_password": value})

    assert list(found) == ["old_password"]
    assert found["old_password"].value == ""


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("", "required"),
        ("short", "too-short"),
        ("x" * 300, "too-long"),
        (7, "not-text"),
        ("password1234", "too-common"),
        ("its ana lima here", "too-common"),
    ],
)
def test_new_password_keeps_the_rules_of_every_password(readers, faults, ana, password, code):
    found = faults(readers.change_password, ana.id, {**CHANGE, "password": password})

    assert {field: fault.code for field, fault in found.items()} == {"password": code}


def test_every_bad_field_is_named_at_once(readers, faults, ana):
    found = faults(readers.change_password, ana.id, {"old_password": NEW, "again": NEW})

    codes = {field: fault.code for field, fault in found.items()}
    expected = {"old_password": "wrong-password", "password": "required", "again": "unknown"}
    assert codes == expected


def test_nobody_has_no_password_to_change(readers):
    with pytest.raises(ReaderNotFound):
        readers.change_password(7, CHANGE)


def test_another_reader_keeps_their_password(library, readers, ana):
    leo = add_reader(library, LEO)

    readers.change_password(ana.id, CHANGE)

    assert readers.sign_in({"email": leo.email, "password": PASSWORD}) == leo

"""Who may do what."""

from __future__ import annotations

import pytest

from bookshelf.models import NotAllowed, Reader, SignInNeeded, may, may_change, permit

READER = Reader(1, "Ana Lima", "ana@example.org")
LIBRARIAN = Reader(2, "Léo Roy", "leo@example.org", role="librarian")
ADMIN = Reader(3, "Zoé Côté", "zoe@example.org", role="admin")

ALLOWED = {
    "review": [READER, LIBRARIAN, ADMIN],
    "buy": [READER, LIBRARIAN, ADMIN],
    "change-catalogue": [LIBRARIAN, ADMIN],
    "change-any-review": [LIBRARIAN, ADMIN],
    "change-roles": [ADMIN],
}


@pytest.mark.parametrize("permission", ALLOWED)
def test_each_role_may_do_what_it_is_for(permission):
    allowed = [reader for reader in (READER, LIBRARIAN, ADMIN) if may(reader, permission)]

    assert allowed == ALLOWED[permission]


@pytest.mark.parametrize("permission", ALLOWED)
def test_nobody_may_do_anything(permission):
    assert not may(None, permission)


@pytest.mark.parametrize("reader", [READER, LIBRARIAN, ADMIN])
def test_what_is_no_permission_is_given_to_nobody(reader):
    assert not may(reader, "fly")


def test_role_that_there_is_not_gives_no_permission():
    assert not may(Reader(4, "Nobody", "nobody@example.org", role="queen"), "review")


def test_readers_change_what_is_theirs():
    assert may_change(READER, owner_id=READER.id)


def test_readers_do_not_change_what_is_anothers():
    assert not may_change(READER, owner_id=LIBRARIAN.id)


@pytest.mark.parametrize("reader", [LIBRARIAN, ADMIN])
def test_librarians_and_admins_change_what_is_anothers(reader):
    assert may_change(reader, owner_id=READER.id)


def test_nobody_changes_nothing():
    assert not may_change(None, owner_id=READER.id)


def test_permit_returns_who_is_allowed():
    assert permit(LIBRARIAN, "change-catalogue") == LIBRARIAN


def test_permit_tells_nobody_to_sign_in():
    with pytest.raises(SignInNeeded) as caught:
        permit(None, "buy")

    assert str(caught.value) == "sign in first: this takes the permission 'buy'"


def test_permit_tells_a_reader_whom_to_ask():
    with pytest.raises(NotAllowed) as caught:
        permit(READER, "change-catalogue")

    sentence = "this takes the permission 'change-catalogue'; ask somebody who has it"
    assert str(caught.value) == sentence

"""Finding readers again, and giving them a role."""

from __future__ import annotations

import pytest

from bookshelf.models import ROLES, Fault, ReaderNotFound
from tests.readers import LEO, add_reader


@pytest.mark.parametrize("reader_id", [7, 0, -1, 2**63, -(2**63) - 1, 10**400])
def test_id_that_nobody_has_is_not_found(library, readers, reader_id):
    add_reader(library)

    with pytest.raises(ReaderNotFound) as caught:
        readers.get(reader_id)

    assert str(caught.value).startswith(f"there is no account of {str(reader_id)[:80]};")


def test_id_of_more_digits_than_python_prints_is_not_found(readers):
    with pytest.raises(ReaderNotFound):
        readers.get(10**5000)


def test_address_is_found_however_it_is_written(library, readers):
    ana = add_reader(library)

    assert readers.find("  ANA@example.ORG") == ana


@pytest.mark.parametrize("email", ["nobody@example.org", "", "\0", "\ud800", "a" * 10_000, "%"])
def test_address_that_nobody_has_is_not_found(library, readers, email):
    add_reader(library)

    with pytest.raises(ReaderNotFound):
        readers.find(email)


def test_sentence_says_which_address_and_what_to_do(readers):
    with pytest.raises(ReaderNotFound) as caught:
        readers.find("nobody@example.org")

    sentence = "there is no account of nobody@example.org; see how the address is spelt"
    assert str(caught.value) == sentence


@pytest.mark.parametrize("role", ROLES)
def test_reader_is_given_a_role(library, readers, role):
    ana, leo = add_reader(library), add_reader(library, LEO)

    changed = readers.set_role(ana.email.upper(), role)

    assert (changed.id, changed.role) == (ana.id, role)
    assert (readers.get(ana.id), readers.get(leo.id)) == (changed, leo)


@pytest.mark.parametrize("role", ["", "Admin", "queen", "\ud800"])
def test_role_that_there_is_not_is_refused(library, readers, faults, role):
    ana = add_reader(library)

    found = faults(readers.set_role, ana.email, role)

    shown = role.replace("\ud800", "\ufffd")
    assert found == {"role": Fault("not-a-choice", shown, choices=ROLES)}
    assert readers.get(ana.id).role == "reader"


def test_nobody_is_given_no_role(readers):
    with pytest.raises(ReaderNotFound):
        readers.set_role("nobody@example.org", "admin")

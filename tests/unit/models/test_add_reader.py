"""Making an account: what comes back, who may not have one, and what nobody is told."""

from __future__ import annotations

import pytest

from bookshelf.models import ROLES, Fault, Reader
from tests.readers import ANA, LEO, PASSWORD, PASSWORD_HASH, add_reader


def test_added_reader_comes_back_with_an_id(readers):
    ana = readers.add({**ANA, "password": PASSWORD})

    assert ana == Reader(ana.id, "Ana Lima", "ana@example.org", "reader", "1990-05-17", False)


def test_added_reader_can_be_found_by_id_and_by_address(library, readers):
    ana = add_reader(library)

    assert readers.get(ana.id) == readers.find("ana@example.org") == ana


def test_every_reader_has_an_id_of_their_own(library):
    assert add_reader(library).id != add_reader(library, LEO).id


def test_readers_are_counted(library, readers):
    add_reader(library)
    add_reader(library, LEO, role="admin")

    assert readers.count() == 2


@pytest.mark.parametrize("role", ROLES)
def test_reader_may_be_given_any_role_from_the_start(library, role):
    assert add_reader(library, role=role).role == role


def test_role_that_there_is_not_is_refused(readers, faults):
    found = faults(readers.add, ANA, role="queen", password_hash=PASSWORD_HASH)

    assert found == {"role": Fault("not-a-choice", "queen", choices=ROLES)}


@pytest.mark.parametrize("email", ["ana@example.org", "ANA@Example.Org", " ana@example.org\n"])
def test_address_is_taken_however_it_is_written(library, readers, faults, email):
    add_reader(library)

    found = faults(readers.add, {**LEO, "email": email}, password_hash=PASSWORD_HASH)

    assert found == {"email": Fault("email-taken", email.strip())}
    assert readers.count() == 1


def test_address_with_its_accents_in_another_form_is_taken(library, readers, faults):
    add_reader(library, {**ANA, "email": "zoe\u0308@example.org"})

    found = faults(
        readers.add, {**LEO, "email": "zo\u00eb@example.org"}, password_hash=PASSWORD_HASH
    )

    assert found["email"].code == "email-taken"


def test_every_bad_field_is_named_at_once(readers, faults):
    found = faults(readers.add, {"email": "ana", "birth_date": "May", "colour": "red"}, role="?")

    codes = {field: fault.code for field, fault in found.items()}
    assert codes == {
        "name": "required",
        "email": "not-an-email",
        "birth_date": "not-a-date",
        "password": "required",
        "colour": "unknown",
        "role": "not-a-choice",
    }


def test_unknown_field_is_refused_with_the_fields_there_are_and_without_its_value(readers, faults):
    found = faults(readers.add, {**ANA, "password": PASSWORD, "pasword": "a secret"})

    fields = ("name", "email", "password", "birth_date")
    assert found == {"pasword": Fault("unknown", choices=fields)}


def test_password_beside_its_hash_is_refused(readers, faults):
    found = faults(readers.add, {**ANA, "password": PASSWORD}, password_hash=PASSWORD_HASH)

    assert found == {"password": Fault("unknown", choices=("name", "email", "birth_date"))}


@pytest.mark.parametrize("text", [PASSWORD, "$2b$12$abcdefgh", PASSWORD_HASH + "é", "$argon2id$"])
def test_hash_that_argon2_did_not_make_is_refused_and_not_shown(readers, faults, text):
    found = faults(readers.add, ANA, password_hash=text)

    assert found == {"password_hash": Fault("not-a-choice", choices=("$argon2id$…",))}


def test_refused_reader_has_no_account(readers, faults):
    faults(readers.add, {**ANA, "password": "too short"})

    assert readers.count() == 0

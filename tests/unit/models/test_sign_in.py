"""Signing in: who comes in, and what those who do not are told."""

from __future__ import annotations

import pytest

from bookshelf.models import Locked, SignInFailed
from tests.readers import ANA, LEO, PASSWORD, add_reader

WRONG = "wrong horse battery staple"
NOBODY = "nobody@example.org"


@pytest.fixture
def sign_in(library):
    """A function that signs in, after Ana was given an account."""
    add_reader(library)

    def go(email=ANA["email"], password=PASSWORD, **others):
        return library.readers.sign_in({"email": email, "password": password, **others})

    return go


@pytest.fixture
def fail(sign_in):
    """A function that fails to sign in so many times."""

    def go(times, email=ANA["email"]):
        for _ in range(times):
            with pytest.raises(SignInFailed):
                sign_in(email, WRONG)

    return go


def test_right_password_returns_the_reader(readers, sign_in):
    assert sign_in() == readers.find(ANA["email"])


def test_address_may_be_written_in_another_case(readers, sign_in):
    assert sign_in(" ANA@Example.org ") == readers.find(ANA["email"])


def test_fields_that_mean_nothing_here_are_left_alone(readers, sign_in):
    assert sign_in(code="123456", stay="on") == readers.find(ANA["email"])


def test_accents_of_a_password_may_come_in_another_form(readers):
    ana = readers.add({**ANA, "password": "un cheval é\u00e8 corrig\u00e9"})

    typed = {"email": ana.email, "password": "un cheval e\u0301e\u0300 corrige\u0301"}
    assert readers.sign_in(typed) == ana


@pytest.mark.parametrize("email", [ANA["email"], NOBODY, "nobody", ""])
def test_failure_does_not_tell_what_was_wrong(sign_in, email):
    with pytest.raises(SignInFailed) as caught:
        sign_in(email, WRONG)

    assert str(caught.value) == "e-mail, password or code is wrong; try again"


BAD = [None, "", "\0", "\ud800", "x" * 100_000, 7, 10**400, 1e9, True, [], {}, [PASSWORD]]


@pytest.mark.parametrize("value", BAD)
@pytest.mark.parametrize("field", ["email", "password"])
def test_value_that_is_none_is_one_more_failure(sign_in, field, value):
    with pytest.raises(SignInFailed):
        sign_in(**{field: value})


def test_values_that_are_missing_are_one_more_failure(readers):
    with pytest.raises(SignInFailed):
        readers.sign_in({})


@pytest.mark.parametrize("email", [ANA["email"], NOBODY])
def test_five_failures_lock_an_address_for_a_quarter_of_an_hour(sign_in, fail, email):
    fail(5, email)

    with pytest.raises(Locked) as caught:
        sign_in(email)

    assert 890 <= caught.value.seconds <= 900
    assert str(caught.value).startswith("too many failures in a row; try again in ")


def test_four_failures_lock_nobody(readers, sign_in, fail):
    fail(4)

    assert sign_in() == readers.find(ANA["email"])


def test_success_forgets_the_failures(readers, sign_in, fail):
    fail(4)
    sign_in()
    fail(4)

    assert sign_in() == readers.find(ANA["email"])


def test_failures_are_counted_however_the_address_is_written(sign_in, fail):
    fail(3)
    fail(2, "ANA@example.org ")

    with pytest.raises(Locked):
        sign_in()


def test_lock_of_one_reader_keeps_no_other_out(library, sign_in, fail):
    leo = add_reader(library, LEO)
    fail(5)

    assert sign_in(LEO["email"]) == leo


def test_lock_is_there_for_the_next_visit(open_library, sign_in, fail):
    fail(5)
    later = open_library()

    with pytest.raises(Locked):
        later.readers.sign_in({"email": ANA["email"], "password": PASSWORD})

    later.close()


def test_locked_address_can_be_given_an_account(library, fail):
    fail(5, LEO["email"])

    assert add_reader(library, LEO).email == LEO["email"]

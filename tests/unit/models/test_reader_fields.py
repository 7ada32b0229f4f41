"""The rules for name, e-mail address and date of birth."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bookshelf.models import Fault
from tests.readers import ANA, PASSWORD_HASH, add_reader

DAY = timedelta(days=1)


@pytest.fixture
def fault_at(readers, faults):
    """A function that gives one field a value and returns what is wrong with it."""

    def find(field, value):
        found = faults(readers.add, {**ANA, field: value}, password_hash=PASSWORD_HASH)
        assert list(found) == [field]
        return found[field]

    return find


@pytest.mark.parametrize("field", ["name", "email"])
@pytest.mark.parametrize("value", ["", "   ", "\n", None, "\u200b", "\u00a0"])
def test_name_and_address_are_required(fault_at, field, value):
    assert fault_at(field, value) == Fault("required", (value or "").replace("\n", "\ufffd"))


@pytest.mark.parametrize("field", ["name", "email", "birth_date"])
@pytest.mark.parametrize("value", [7, 10**400, True, 1e9, ["Ana"], {"name": "Ana"}, b"Ana"])
def test_what_is_no_text_is_refused(fault_at, field, value):
    assert fault_at(field, value).code == "not-text"


@pytest.mark.parametrize("field", ["name", "email", "birth_date"])
@pytest.mark.parametrize("character", ["\0", "\t", "\x1b", "\x85", "\ud800", "\u202e", "\u200f"])
def test_characters_that_cannot_be_seen_are_refused(fault_at, field, character):
    assert fault_at(field, f"a{character}b") == Fault("control-character", "a\ufffdb")


@pytest.mark.parametrize("name", ["Ana", "é" * 200, "O'Neill & <b>fils</b>", "王小明", "1"])
def test_name_is_any_line_of_text(library, name):
    assert add_reader(library, {**ANA, "name": name}).name == name


def test_name_of_more_than_two_hundred_characters_is_refused(fault_at):
    assert fault_at("name", "é" * 201) == Fault("too-long", "é" * 80, high=200)


def test_spaces_around_name_and_address_are_taken_away(library):
    ana = add_reader(library, {"name": "  Ana Lima\n", "email": "\tana@example.org "})

    assert (ana.name, ana.email) == ("Ana Lima", "ana@example.org")


@pytest.mark.parametrize(
    "email", ["a@b", "Ana+books@Example.org", "élodie@example.org", "o'neill@[127.0.0.1]"]
)
def test_address_is_kept_as_it_was_typed(library, email):
    assert add_reader(library, {**ANA, "email": email}).email == email


@pytest.mark.parametrize(
    "value",
    ["ana", "@", "ana@", "@example.org", "a@b@c", "a na@example.org", "a\u200bna@b", "a@b\u00a0c"],
)
def test_what_is_no_address_is_refused(fault_at, value):
    assert fault_at("email", value) == Fault("not-an-email", value)


def test_address_of_254_characters_is_the_longest(library, fault_at):
    longest = f"{'a' * 242}@example.org"

    assert add_reader(library, {**ANA, "email": longest}).email == longest
    assert fault_at("email", f"a{longest}") == Fault("too-long", "a" * 80, high=254)


@pytest.mark.parametrize("value", ["", None, "  "])
def test_date_of_birth_need_not_be_said(library, value):
    assert add_reader(library, {**ANA, "birth_date": value}).birth_date == ""


@pytest.mark.parametrize("value", ["1900-01-01", "2000-02-29", date.today().isoformat()])
def test_date_of_birth_is_a_day_until_today(library, value):
    assert add_reader(library, {**ANA, "birth_date": value}).birth_date == value


@pytest.mark.parametrize(
    "value",
    [
        "17 May 1990",
        "1990-5-17",
        "19900517",
        "1990-W20-4",
        "2001-02-29",
        "1990-05-17T00:00",
        "١٩٩٠-٠٥-١٧",
        "-1990-05-17",
        "1e9",
        "9" * 200,
        "0000-00-00",
    ],
)
def test_what_is_no_date_is_refused(fault_at, value):
    assert fault_at("birth_date", value) == Fault("not-a-date", value[:80])


@pytest.mark.parametrize("day", [date(1899, 12, 31), date.today() + DAY, date.max, date.min])
def test_nobody_was_born_before_1900_or_tomorrow(fault_at, day):
    value = day.isoformat()

    expected = Fault("out-of-range", value, low=1900, high=date.today().year)
    assert fault_at("birth_date", value) == expected

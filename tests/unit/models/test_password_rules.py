"""The rules for a password: long enough, and not among the first that somebody would try."""

from __future__ import annotations

import pytest

from bookshelf.models import Fault
from tests.readers import ANA, PASSWORD


@pytest.fixture
def fault(readers, faults):
    """A function that returns what is wrong with a password."""

    def find(password):
        found = faults(readers.add, {**ANA, "password": password})
        assert list(found) == ["password"]
        return found["password"]

    return find


@pytest.mark.parametrize("password", [None, ""])
def test_password_is_required(fault, password):
    assert fault(password) == Fault("required")


@pytest.mark.parametrize("password", [123456789012, True, [PASSWORD], 10**400, 1e9])
def test_password_is_text(fault, password):
    assert fault(password) == Fault("not-text")


@pytest.mark.parametrize("character", ["\0", "\ud800", "x\udfff"])
def test_password_has_no_nul_and_no_half_characters(fault, character):
    assert fault(f"{PASSWORD}{character}") == Fault("control-character")


@pytest.mark.parametrize("password", ["a", "elevencarsx", "é\u0301" * 5])
def test_password_has_twelve_characters_at_least(fault, password):
    assert fault(password) == Fault("too-short", low=12)


def test_password_has_two_hundred_characters_at_most(fault):
    assert fault(PASSWORD * 8) == Fault("too-long", high=200)


@pytest.mark.parametrize(
    "password",
    [
        "aaaaaaaaaaaaaaaa",
        "121212121212",
        "abcdabcdabcd",
        "123456789012",
        "098765432109",
        "abcdefghijkl",
        "qwertyuiopas",
        "MLKJHGFDSQPO",
        "password1234",
        "PassWord 2024!",
        "P@ssw0rd!!!!",
        "motdepasse2024",
        "correct-ana@example.org",
        "Ana Lima 1234",
        "xxanalimaxx12",
    ],
)
def test_password_that_would_be_tried_first_is_refused_and_not_shown(fault, password):
    assert fault(password) == Fault("too-common")


@pytest.mark.parametrize(
    "password",
    ["twelve chars", "  tab\tand\nspaces  ", "пароль 🐎 книголюба", "with password inside"],
)
def test_any_other_characters_make_a_password(library, password):
    ana = library.readers.add({**ANA, "password": password})

    assert library.readers.sign_in({"email": ana.email, "password": password}) == ana

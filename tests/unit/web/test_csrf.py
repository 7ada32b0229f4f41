"""The token of a form: the value of the browser's cookie, signed."""

from __future__ import annotations

import re

import pytest

from bookshelf.web import csrf

KEY = "a key for the tests only"
KEYS = (KEY,)
VALUE = "0123456789abcdef" * 2
TOKEN = csrf.token_for(KEYS, VALUE, "/books")


def test_token_of_the_same_browser_is_accepted():
    assert csrf.is_token(KEYS, VALUE, TOKEN)


@pytest.mark.parametrize(
    "token",
    ["", TOKEN[:-1], TOKEN + "0", TOKEN.upper(), VALUE, "é" * 64, "\udcff" * 64, "0" * 100_000],
)
def test_token_that_was_tampered_with_is_refused(token):
    assert not csrf.is_token(KEYS, VALUE, token)


def test_each_character_of_the_token_counts():
    changed = [
        TOKEN[:place] + ("1" if TOKEN[place] == "0" else "0") + TOKEN[place + 1 :]
        for place in range(len(TOKEN))
    ]

    assert not any(csrf.is_token(KEYS, VALUE, token) for token in changed)


def test_token_signed_with_another_key_is_refused():
    assert not csrf.is_token(KEYS, VALUE, csrf.token_for(["another key"], VALUE, "/books"))


def test_token_of_another_browser_is_refused():
    assert not csrf.is_token(KEYS, VALUE, csrf.token_for(KEYS, csrf.new_value(), "/books"))


@pytest.mark.parametrize("value", ["", VALUE[:-1], VALUE + "0", VALUE.upper(), VALUE + "\n"])
def test_signed_token_is_refused_with_a_value_that_we_never_make(value):
    assert not csrf.is_token(KEYS, value, csrf.token_for(KEYS, value, "/books"))


def test_cookie_that_cannot_be_encoded_is_refused():
    assert not csrf.is_token(KEYS, "\udcff" * 32, TOKEN)


@pytest.mark.parametrize("text", ["", "x" * 32, "é" * 32, "٣" * 32, "\udcff" * 32, VALUE + ";"])
def test_text_that_is_not_32_hexadecimal_digits_is_no_value(text):
    assert not csrf.is_value(text)


def test_each_new_value_is_a_value_of_its_own():
    values = {csrf.new_value() for _ in range(100)}

    assert len(values) == 100
    assert all(csrf.is_value(value) for value in values)


def test_token_does_not_show_the_key_or_the_value():
    assert KEY not in TOKEN
    assert VALUE not in TOKEN


def test_token_signed_with_an_old_key_is_accepted_and_a_new_one_is_signed_with_the_first():
    keys = ("a new key", KEY)

    assert csrf.is_token(keys, VALUE, TOKEN)
    assert csrf.is_token(["a new key"], VALUE, csrf.token_for(keys, VALUE, "/books"))


def test_another_page_and_another_query_have_another_token():
    addresses = ("/books?", "/books?q=a", "/books?q=b", "/about?", "/?q=\udcff")

    tokens = {csrf.token_for(KEYS, VALUE, address) for address in addresses}

    assert len(tokens) == len(addresses)
    assert all(csrf.is_token(KEYS, VALUE, token) for token in tokens)


def test_token_is_always_64_hexadecimal_digits():
    for address in ("", "/", "/books?q=" + "é" * 5000):
        assert re.fullmatch("[0-9a-f]{64}", csrf.token_for(KEYS, VALUE, address))


def test_page_of_one_token_does_not_go_with_the_signature_of_another():
    other = csrf.token_for(KEYS, VALUE, "/about")

    assert not csrf.is_token(KEYS, VALUE, other[: csrf.PAGE_LENGTH] + TOKEN[csrf.PAGE_LENGTH :])

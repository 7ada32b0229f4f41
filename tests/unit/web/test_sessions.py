"""The cookie of a session."""

from __future__ import annotations

import pytest

from bookshelf.web import csrf
from bookshelf.web.sessions import (
    cookie_value,
    lifetime,
    signed_in_cookies,
    signed_out_cookies,
    token_in,
)

KEYS = ("the key of now", "the key before")
COOKIE = cookie_value(KEYS, "a-token_1")


def test_token_is_read_from_the_cookie_that_we_made():
    assert token_in(KEYS, COOKIE) == "a-token_1"


def test_cookie_that_an_old_key_has_signed_is_read():
    assert token_in(KEYS, cookie_value(KEYS[1:], "a-token_1")) == "a-token_1"


@pytest.mark.parametrize(
    "cookie",
    ["", ".", "a-token_1", COOKIE[:-1], COOKIE + "0", "b" + COOKIE, COOKIE[9:], "é.é", "\udcff.1"],
)
def test_cookie_that_we_did_not_make_holds_no_token(cookie):
    assert token_in(KEYS, cookie) == ""


def test_signature_of_nothing_is_no_token():
    assert token_in(KEYS, cookie_value(KEYS, "")) == ""


def test_session_lasts_twelve_hours_or_seven_days():
    assert (lifetime(False), lifetime(True)) == (12 * 3600, 7 * 24 * 3600)


@pytest.mark.parametrize(
    ("stay", "secure", "flags"),
    [
        (False, False, ""),
        (True, False, "; Max-Age=604800"),
        (False, True, "; Secure"),
        (True, True, "; Max-Age=604800; Secure"),
    ],
)
def test_cookie_is_hidden_from_scripts_and_other_sites(stay, secure, flags):
    session, _ = signed_in_cookies(KEYS, "a-token_1", stay, secure)

    assert session == f"session={COOKIE}; Path=/; HttpOnly; SameSite=Lax{flags}"


def test_forms_have_a_new_value_after_signing_in_and_out():
    cookies = [signed_in_cookies(KEYS, "a", False, False)[1], signed_out_cookies(False)[1]]

    values = [cookie.partition(";")[0].removeprefix("csrf=") for cookie in cookies]
    assert len(set(values)) == 2
    assert all(csrf.is_value(value) for value in values)


def test_browser_is_told_to_forget_the_session():
    session, _ = signed_out_cookies(secure=True)

    assert session == "session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; Secure"

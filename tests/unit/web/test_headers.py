"""The Set-Cookie header (RFC 6265), and the headers that guard pages."""

from __future__ import annotations

from http.cookies import SimpleCookie

import pytest

from bookshelf.web.headers import (
    SECURITY_HEADERS,
    cookie_header,
    headers_for,
    personal_headers,
)


def test_cookie_ends_with_the_browser_and_is_hidden_from_scripts():
    assert cookie_header("csrf", "abc") == "csrf=abc; Path=/; HttpOnly; SameSite=Lax"


def test_cookie_can_be_kept_and_confined_to_https():
    header = cookie_header("language", "fr", 60, secure=True)

    assert header == "language=fr; Path=/; HttpOnly; SameSite=Lax; Max-Age=60; Secure"


def test_cookie_that_is_to_be_forgotten_says_so():
    assert "Max-Age=0" in cookie_header("csrf", "", 0)


def test_another_program_reads_the_cookie_as_we_mean_it():
    cookie = SimpleCookie(cookie_header("language", "fr", 60))["language"]

    read = (cookie.value, cookie["path"], cookie["max-age"], cookie["samesite"])
    assert read == ("fr", "/", "60", "Lax")


def test_pages_may_load_nothing_from_elsewhere_and_run_no_inline_script():
    policy = SECURITY_HEADERS["Content-Security-Policy"]

    assert "default-src 'self'" in policy
    assert "unsafe-inline" not in policy


def test_pages_cannot_be_framed_nor_guessed_to_be_something_else():
    assert SECURITY_HEADERS["X-Frame-Options"] == "DENY"
    assert SECURITY_HEADERS["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("path", ["/", "/books", "/api/books", "/api/reading-lists", "/static/a"])
def test_other_sites_may_read_nothing(path):
    assert headers_for(path) == SECURITY_HEADERS


@pytest.mark.parametrize("path", ["/api/reading-list", "/api/reading-list/7"])
def test_other_sites_may_read_the_reading_list(path):
    headers = headers_for(path)

    assert headers["Access-Control-Allow-Origin"] == "*"
    assert SECURITY_HEADERS.items() <= headers.items()


def test_what_was_written_for_one_visitor_is_kept_by_nobody_else():
    headers = personal_headers("fr")

    assert headers["Cache-Control"] == "private, no-cache"
    assert headers["Content-Language"] == "fr"

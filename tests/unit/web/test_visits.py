"""What a request says of its visitor, and the cookies that the answer must carry."""

from __future__ import annotations

import pytest

from bookshelf.views import Visit
from bookshelf.web import csrf
from bookshelf.web.visits import arrive, is_api

KEYS = ("a key for the tests only",)
VALUE = "0" * 32
KNOWN = {"csrf": VALUE}


def make_arrival(path="/books", query=None, cookies=KNOWN, accept="", secure=False):
    """Return the arrival of a browser that we know, on a visit to the catalogue."""
    return arrive(KEYS, path, query or {}, cookies, accept, secure, "a1b2")


def test_visit_knows_language_path_query_and_token():
    arrival = make_arrival(query={"page": "2"}, accept="fr")

    token = arrival.visit.csrf_token
    assert arrival.visit == Visit("fr", "/books", {"page": "2"}, token, request_id="a1b2")
    assert csrf.is_token(KEYS, VALUE, token)


def test_browser_that_we_know_is_given_no_cookie():
    assert make_arrival().cookies == []


def test_new_browser_is_given_a_value_and_its_token():
    arrival = make_arrival(cookies={})

    (cookie,) = arrival.cookies
    value = cookie.removeprefix("csrf=").partition(";")[0]
    assert csrf.is_token(KEYS, value, arrival.visit.csrf_token)


def test_two_new_browsers_are_given_different_values():
    assert make_arrival(cookies={}).cookies != make_arrival(cookies={}).cookies


def test_language_asked_for_is_remembered_for_a_year_and_left_out_of_links():
    arrival = make_arrival(query={"page": "2", "lang": "fr"})

    assert arrival.visit.language == "fr"
    assert arrival.visit.query == {"page": "2"}
    assert arrival.cookies == ["language=fr; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000"]


def test_language_that_is_none_of_ours_is_not_remembered():
    arrival = make_arrival(query={"lang": "fr; Domain=elsewhere"})

    assert (arrival.visit.language, arrival.cookies) == ("en", [])


def test_every_cookie_given_under_https_is_for_https():
    arrival = make_arrival(query={"lang": "fr"}, cookies={}, secure=True)

    assert [cookie.endswith("; Secure") for cookie in arrival.cookies] == [True, True]


def test_query_that_cannot_be_encoded_has_a_token_all_the_same():
    assert make_arrival(query={"q": "\udcff"}).visit.csrf_token


@pytest.mark.parametrize(
    ("path", "expected"),
    [("/api", True), ("/api/books", True), ("/apish", False), ("/", False), ("/books/api", False)],
)
def test_programs_ask_under_api(path, expected):
    assert is_api(path) is expected


def test_program_is_given_no_cookie_and_no_token_and_its_cookies_do_not_count():
    arrival = make_arrival("/api/books", {"lang": "fr", "page": "2"}, {"language": "en"})

    assert arrival.visit == Visit("fr", "/api/books", {"page": "2"}, request_id="a1b2")
    assert arrival.cookies == []
    assert make_arrival("/api/books", cookies={"language": "fr"}).visit.language == "en"

"""The headers that guard every answer, and the flags of every cookie."""

from __future__ import annotations

import pytest

from bookshelf.web.headers import SECURITY_HEADERS


def guards(response):
    """Return the security headers that an answer carries."""
    return {name: response.headers.get(name) for name in SECURITY_HEADERS}


def flags(cookie):
    """Return the attributes of a Set-Cookie header, without their order."""
    return set(cookie.split("; ")[1:])


@pytest.mark.parametrize(
    "path", ["/about", "/health", "/nowhere", "/books/42/edit", "/api/books/7", "/api/nowhere"]
)
def test_every_answer_carries_the_security_headers(client, path):
    response = client.get(path)

    assert guards(response) == SECURITY_HEADERS


def test_redirect_carries_the_security_headers(client, token):
    response = client.post("/books/7/delete", data={"csrf_token": token})

    assert guards(response) == SECURITY_HEADERS


def test_refused_method_and_refused_form_carry_the_security_headers(client):
    answers = [client.post("/about"), client.post("/books/7/delete")]

    assert [guards(response) for response in answers] == [SECURITY_HEADERS] * 2


def test_our_own_fault_carries_the_security_headers(visitor, shelf):
    shelf.breaks = "something"

    response = visitor.get("/health")

    assert guards(response) == SECURITY_HEADERS


def test_new_visitor_is_given_a_cookie_that_no_script_and_no_other_site_can_use(visitor):
    response = visitor.get("/about")

    (cookie,) = response.headers.getlist("Set-Cookie")
    assert cookie.startswith("csrf=")
    assert flags(cookie) == {"Path=/", "HttpOnly", "SameSite=Lax"}


def test_language_is_kept_for_a_year(client):
    response = client.get("/about?lang=fr")

    (cookie,) = response.headers.getlist("Set-Cookie")
    assert cookie.startswith("language=fr;")
    assert flags(cookie) == {"Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=31536000"}


def test_every_cookie_that_was_given_under_https_comes_back_under_https_only(visitor):
    response = visitor.get("/about?lang=fr", base_url="https://localhost")

    cookies = response.headers.getlist("Set-Cookie")
    assert ["Secure" in flags(cookie) for cookie in cookies] == [True, True]


def test_cookie_that_is_known_is_not_given_again(client):
    response = client.get("/about")

    assert "Set-Cookie" not in response.headers


def test_cookie_that_we_cannot_have_given_is_replaced(visitor):
    visitor.set_cookie("csrf", "<script>")

    response = visitor.get("/about")

    assert response.headers["Set-Cookie"].startswith("csrf=")

"""Headers and cookies guard the visitor on every answer."""

from __future__ import annotations


def test_every_answer_has_the_security_headers(client, program, shelf):
    for response in (
        client.get("/"),
        client.get("/api/books"),
        client.get("/nowhere"),
        client.get("/static/bookshelf.css"),
        client.get("/static/nowhere.css"),
        client.post("/books/new"),
        client.delete("/books"),
        client.options("/books"),
        client.post("/api/books", json={}),
        program.post("/api/books", json={}),
        program.delete(f"/api/books/{shelf['Emma']}"),
    ):
        assert "default-src 'self'" in response.headers["Content-Security-Policy"]
        assert "unsafe-inline" not in response.headers["Content-Security-Policy"]
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["X-Frame-Options"] == "DENY"
        assert response.headers["Referrer-Policy"] == "same-origin"


def test_cookies_are_out_of_reach_of_scripts_and_other_sites(visitor):
    cookies = visitor.get("/?lang=fr").headers.getlist("Set-Cookie")

    assert len(cookies) == 2
    for cookie in cookies:
        attributes = set(cookie.split("; ")[1:])
        assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= attributes
        assert "Secure" not in attributes


def test_cookies_that_came_by_https_go_back_by_https_only(visitor):
    response = visitor.get("/?lang=fr", base_url="https://localhost")

    for cookie in response.headers.getlist("Set-Cookie"):
        assert "Secure" in cookie.split("; ")


def test_browser_that_has_its_cookie_is_given_no_other(visitor):
    visitor.get("/")

    assert "Set-Cookie" not in visitor.get("/books").headers


def test_cookies_that_are_not_ours_do_no_harm(stranger):
    for cookie in ("csrf=1; language=xx", 'csrf="; ;=;a', "\xff=\xfe", "language"):
        assert stranger.get("/", headers={"Cookie": cookie}).status_code == 200

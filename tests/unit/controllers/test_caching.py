"""What browsers and caches may keep, and what they need not be sent again."""

from __future__ import annotations

import gzip

import pytest

PATHS = ["/", "/books", "/books/7", "/about", "/api/books", "/api/books/7", "/api/reading-list"]


@pytest.fixture
def long_page(site, monkeypatch):
    """A page that is long enough to be compressed."""
    text = "Emma Woodhouse, handsome, clever, and rich. " * 100
    monkeypatch.setattr(site, "about", lambda visit: text)
    return text


@pytest.mark.parametrize("path", PATHS)
def test_page_that_the_browser_has_already_is_not_sent_again(stranger, path):
    tag = stranger.get(path).headers["ETag"]

    response = stranger.get(path, headers={"If-None-Match": tag})

    assert (response.status_code, response.data) == (304, b"")
    assert response.headers["ETag"] == tag


def test_page_that_has_changed_is_sent_anew(stranger, site):
    tag = stranger.get("/about").headers["ETag"]
    site.about = lambda visit: "another text"

    response = stranger.get("/about", headers={"If-None-Match": tag})

    assert (response.status_code, response.text) == (200, "another text")


@pytest.mark.parametrize("path", [*PATHS, "/login", "/nowhere", "/dashboard"])
def test_what_was_written_for_one_is_kept_by_nobody_else(ana, path):
    response = ana.get(path)

    assert response.headers["Cache-Control"] == "private, no-cache"


def test_redirect_and_refusal_have_no_tag(stranger, token):
    answers = [stranger.get("/dashboard"), stranger.get("/nowhere"), stranger.post("/logout")]

    assert [answer.headers.get("ETag") for answer in answers] == [None] * 3


def test_long_page_is_compressed_for_those_who_can_read_that(stranger, long_page):
    response = stranger.get("/about", headers={"Accept-Encoding": "gzip"})

    assert response.headers["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in response.headers["Vary"]
    assert gzip.decompress(response.data).decode() == long_page
    assert int(response.headers["Content-Length"]) == len(response.data) < len(long_page)


def test_head_of_a_long_page_tells_the_same_as_get(stranger, long_page):
    shown = stranger.get("/about", headers={"Accept-Encoding": "gzip"})
    told = stranger.head("/about", headers={"Accept-Encoding": "gzip"})

    assert told.data == b""
    for name in ("ETag", "Content-Length", "Content-Encoding", "Content-Type"):
        assert told.headers[name] == shown.headers[name]


def test_static_file_is_not_sent_again_and_is_compressed(stranger):
    first = stranger.get("/static/bookshelf.css", headers={"Accept-Encoding": "gzip"})
    again = stranger.get(
        "/static/bookshelf.css",
        headers={"Accept-Encoding": "gzip", "If-None-Match": first.headers["ETag"]},
    )

    assert (first.status_code, first.headers["Content-Encoding"]) == (200, "gzip")
    assert (again.status_code, again.data) == (304, b"")
    assert "Set-Cookie" not in first.headers


def test_every_answer_has_a_name_that_the_page_is_told_too(stranger, site):
    answers = [stranger.get(path) for path in ("/about", "/about", "/nowhere", "/api/books")]

    names = {answer.headers["X-Request-Id"] for answer in answers}
    assert len(names) == 4
    assert site.visit.request_id in names

"""What every answer is given at the end: a tag, fewer bytes, and a name for its request."""

from __future__ import annotations

import gzip

import pytest

from tests.integration.contract.browsing import submit

PLACES = ("/", "/about", "/books", "/books?q=emma", "/books/1", "/login", "/health")
PROGRAM_PLACES = ("/api/books", "/api/books/1", "/api/reading-list")


@pytest.fixture
def known(client):
    """The librarian's browser, which has its cookies already."""
    client.get("/")
    return client


@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_what_the_browser_has_is_not_sent_again(known, shelf, encoding):
    for address in (*PLACES, *PROGRAM_PLACES, "/books/new", "/dashboard"):
        headers = {"Accept-Encoding": encoding}
        tag = known.get(address, headers=headers).headers["ETag"]

        again = known.get(address, headers={**headers, "If-None-Match": f'"other", {tag}'})

        assert tag.startswith('"')
        assert (again.status_code, again.data) == (304, b"")
        assert again.headers["ETag"] == tag
        assert "Content-Length" not in again.headers


def test_what_has_changed_is_sent_again(known, program, shelf):
    address = f"/books/{shelf['Chéri']}"
    tags = [known.get(place).headers["ETag"] for place in (address, f"/api{address}", "/books")]

    program.patch(f"/api{address}", json={"year": 1921})

    for place, tag in zip((address, f"/api{address}", "/books"), tags, strict=True):
        response = known.get(place, headers={"If-None-Match": tag})
        assert (response.status_code, response.headers["ETag"]) != (304, tag)


def test_answer_that_differs_by_language_differs_by_tag(visitor):
    visitor.get("/login")
    english, french = (
        visitor.get("/login", headers={"Accept-Language": language}) for language in ("en", "fr")
    )

    assert (english.text == french.text) == (english.headers["ETag"] == french.headers["ETag"])


def test_page_of_a_reader_has_another_tag_than_that_of_a_stranger(known, visitor, shelf):
    tag = known.get("/dashboard").headers["ETag"]

    response = visitor.get("/dashboard", headers={"If-None-Match": tag})

    assert response.status_code == 303


def test_tag_is_for_answers_that_are_well(known, shelf):
    for response in (
        known.get("/nowhere"),
        submit(known, "/books/new", title=""),
        submit(known, f"/books/{shelf['Emma']}/delete"),
    ):
        assert "ETag" not in response.headers


def test_condition_changes_nothing_about_writing(known, program, shelf):
    tag = program.get("/api/books/1").headers["ETag"]

    response = program.patch("/api/books/1", json={"year": 1816}, headers={"If-None-Match": tag})

    assert (response.status_code, response.json["year"]) == (200, 1816)


def test_long_answer_is_sent_in_gzip_to_who_wants_it(known, shelf):
    plain = known.get("/api/books")

    small = known.get("/api/books", headers={"Accept-Encoding": "br, gzip;q=0.8"})

    assert small.headers["Content-Encoding"] == "gzip"
    assert int(small.headers["Content-Length"]) == len(small.data) < len(plain.data)
    assert gzip.decompress(small.data) == plain.data
    assert small.headers["ETag"] != plain.headers["ETag"]


def test_answer_is_not_compressed_for_who_does_not_want_it(known, shelf):
    for wanted in ("", "br", "gzip;q=0", "identity, gzip;q=0.5", "zip", "*;q=0"):
        response = known.get("/api/books", headers={"Accept-Encoding": wanted})
        assert "Content-Encoding" not in response.headers
        assert "accept-encoding" in response.headers["Vary"].lower()


def test_short_answer_is_not_compressed(visitor):
    response = visitor.get("/api/reading-list", headers={"Accept-Encoding": "gzip"})

    assert "Content-Encoding" not in response.headers


def test_long_refusal_is_sent_in_gzip_as_well(program):
    values = {f"field {number}": "" for number in range(20)}

    response = program.post("/api/books", json=values, headers={"Accept-Encoding": "gzip"})

    assert response.status_code == 400
    assert b"field 19" in gzip.decompress(response.data)


def test_page_says_who_may_keep_it(known, shelf):
    for address in (*PLACES, *PROGRAM_PLACES):
        cache = known.get(address).headers["Cache-Control"]
        assert "no-cache" in cache
        assert "public" not in cache


def test_every_answer_has_the_name_of_its_request(known, shelf):
    answers = [
        known.get("/"),
        known.get("/nowhere"),
        known.get("/api/books"),
        known.get("/static/bookshelf.css"),
        known.delete("/books"),
        known.options("/api/reading-list"),
        known.post("/books/new"),
        submit(known, "/books/new", title="Gigi", author="Colette"),
        known.get("/books", headers={"If-None-Match": "*"}),
    ]

    names = {answer.headers["X-Request-Id"] for answer in answers}
    assert len(names) == len(answers)
    assert min(len(name) for name in names) >= 16

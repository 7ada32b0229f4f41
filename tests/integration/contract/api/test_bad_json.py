"""JSON values of every kind in every field of a book: refused with 400, and nothing changed."""

from __future__ import annotations

import pytest

GIGI = {"title": "Gigi", "author": "Colette"}
NO_TEXT = (5, True, 1e9, [], {}, ["a"], {"a": 1}, 10**400, -1)
UNSEEN = ("a\0b", "a\x1bb", "a\u202eb", "a\ud800b", "\udfff")
NO_NUMBER = (True, "soon", "1e9", [], {}, [1], 10**400, -(10**400), 1e308, 2**63)
BAD = {
    "title": (None, "", " ", "é" * 201, *NO_TEXT, *UNSEEN),
    "author": (None, "", " ", "é" * 201, *NO_TEXT, *UNSEEN),
    "year": (*NO_NUMBER, -3001, 9999, 1.5, *UNSEEN),
    "language": ("franch", *NO_TEXT, *UNSEEN),
    "genre": ("roman", *NO_TEXT, *UNSEEN),
    "isbn": ("12-34", "9780141439588", *NO_TEXT, *UNSEEN),
    "price": (*NO_NUMBER, -1, -0.01, 1.234, *UNSEEN),
    "stock": (*NO_NUMBER, -1, 1.5, *UNSEEN),
    "adult": ("perhaps", 2, -1, 1e9, [], {}, 10**400, *UNSEEN),
}
READ_ONLY = {"id": 99, "popularity": 1000, "cover": "/covers/x.svg"}


@pytest.mark.parametrize("field", BAD)
def test_bad_value_in_a_field_answers_400_and_changes_nothing(program, shelf, field):
    address = f"/api/books/{shelf['Emma']}"
    before = program.get("/api/books").json

    for value in BAD[field]:
        sent = {**GIGI, field: value}
        for response in (program.post("/api/books", json=sent), program.put(address, json=sent)):
            assert response.status_code == 400, repr(value)[:80]
            assert [fault["field"] for fault in response.json["errors"]] == [field]
        assert program.patch(address, json={field: value}).status_code == 400

    assert program.get("/api/books").json == before


def test_field_that_cannot_be_written_stays_as_it_was(program, shelf):
    address = f"/api/books/{shelf['Emma']}"
    before = program.get(address).json

    made = program.post("/api/books", json=GIGI | READ_ONLY)

    assert made.status_code == 201
    assert made.json["id"] != READ_ONLY["id"]
    assert made.json["popularity"] == 0
    assert made.json["cover"] != READ_ONLY["cover"]
    assert program.patch(address, json=READ_ONLY).json == before


@pytest.mark.parametrize(
    "field", ["colour", "Title", "", "price_key", "a\0b", "\ud800", "a" * 10_000]
)
def test_field_that_no_book_has_is_refused(program, shelf, field):
    address = f"/api/books/{shelf['Emma']}"

    for response in (
        program.post("/api/books", json={**GIGI, field: "red"}),
        program.patch(address, json={field: "red"}),
    ):
        assert response.status_code == 400
        assert len(response.json["errors"]) == 1

    assert program.get("/api/books").json["total"] == 5


def test_price_stock_and_adult_come_back_in_their_types(program):
    sent = {**GIGI, "price": 12.5, "stock": 3, "adult": True}

    response = program.post("/api/books", json=sent)

    assert response.status_code == 201
    assert response.json | sent == response.json
    emptied = program.patch(response.headers["Location"], json={"price": None})
    assert emptied.json["price"] is None


def test_changing_nothing_changes_nothing(program, shelf):
    address = f"/api/books/{shelf['Emma']}"
    before = program.get(address).json

    response = program.patch(address, json={})

    assert (response.status_code, response.json) == (200, before)


def test_every_writing_method_refuses_what_is_no_json_object(program, shelf):
    for method, address in (
        ("POST", "/api/books"),
        ("PUT", f"/api/books/{shelf['Emma']}"),
        ("PATCH", f"/api/books/{shelf['Emma']}"),
    ):
        for body in (b"", b"null", b"[]", b"1", b"{}}", b"[" * 100_000, b"\xef\xbb\xbf"):
            sent = {"data": body, "content_type": "application/json"}
            assert program.open(address, method=method, **sent).status_code == 400
        assert program.open(address, method=method, data=b"{}").status_code == 415

    assert program.get("/api/books").json["total"] == 5

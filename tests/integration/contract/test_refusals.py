"""What is refused before any model is asked."""

from __future__ import annotations

THREE_MEBIBYTES = 3 * 1024 * 1024
FORM = "application/x-www-form-urlencoded"
JSON = "application/json"


def test_what_is_not_there_answers_404(visitor, shelf):
    ids = ("999", "0", "-1", "007", "1.0", "%D9%A3", "9223372036854775808", "9" * 5000)

    for address in ("/nowhere", "/books/", "/books//1", "/api", "/caf%C3%A9", "/%FF"):
        assert visitor.get(address).status_code == 404
    for book_id in ids:
        assert visitor.get(f"/books/{book_id}").status_code == 404
        assert visitor.get(f"/api/books/{book_id}").status_code == 404


def test_query_that_is_no_text_is_still_answered(visitor, shelf):
    for query in ("author=%FF", "author=\xff", "%FF=%", "&&=&author", "page=1&page=x"):
        response = visitor.get("/books", environ_overrides={"QUERY_STRING": query})
        assert response.status_code == 200


def test_more_than_three_mebibytes_answers_413(visitor, program):
    body = b"a" * (THREE_MEBIBYTES + 1)

    for browser, address, media_type in (
        (visitor, "/login", FORM),
        (visitor, "/books/new", FORM),
        (visitor, "/api/token", JSON),
        (visitor, "/api/reading-list", JSON),
        (program, "/api/books", JSON),
    ):
        response = browser.post(address, data=body, content_type=media_type)
        assert response.status_code == 413


def test_large_form_below_that_is_read(client, send):
    response = send("/books/new", title="a" * 700_000, author="Colette")

    assert response.status_code == 400
    assert "a" * 700_000 in response.text

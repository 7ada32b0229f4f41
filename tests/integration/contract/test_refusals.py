"""What is refused before any model is asked."""

from __future__ import annotations

THREE_MEBIBYTES = 3 * 1024 * 1024


def test_what_is_not_there_answers_404(client, shelf):
    ids = ("999", "0", "-1", "007", "1.0", "%D9%A3", "9223372036854775808", "9" * 5000)

    for address in ("/nowhere", "/books/", "/books//1", "/api", "/caf%C3%A9", "/%FF"):
        assert client.get(address).status_code == 404
    for book_id in ids:
        assert client.get(f"/books/{book_id}").status_code == 404
        assert client.get(f"/api/books/{book_id}").status_code == 404


def test_query_that_is_no_text_is_still_answered(client, shelf):
    for query in ("author=%FF", "author=\xff", "%FF=%", "&&=&author", "page=1&page=x"):
        response = client.get("/books", environ_overrides={"QUERY_STRING": query})
        assert response.status_code == 200


def test_wrong_method_answers_405_and_which_are_right(client, shelf):
    for method, address, right in (
        ("DELETE", "/books/new", "GET, HEAD, OPTIONS, POST"),
        ("BREW", "/books", "GET, HEAD, OPTIONS"),
        ("GET", "/books/1/delete", "OPTIONS, POST"),
        ("POST", "/api/books/1", "DELETE, GET, HEAD, OPTIONS, PATCH, PUT"),
    ):
        response = client.open(address, method=method)

        assert response.status_code == 405
        assert response.headers["Allow"] == right


def test_options_says_which_methods_there_are(client):
    response = client.options("/books/new")

    assert (response.status_code, response.data) == (200, b"")
    assert set(response.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS", "POST"}
    assert client.options("/nowhere").status_code == 404


def test_head_is_answered_like_get_without_the_body(client, shelf):
    for address in ("/", "/books", "/api/books", "/nowhere", "/static/bookshelf.css"):
        get, head = client.get(address), client.head(address)

        assert head.data == b""
        assert head.status_code == get.status_code
        assert head.headers["Content-Type"] == get.headers["Content-Type"]
        assert int(head.headers["Content-Length"]) == len(get.data)


def test_more_than_three_mebibytes_answers_413(client):
    body = b"a" * (THREE_MEBIBYTES + 1)

    for address, media_type in (
        ("/books/new", "application/x-www-form-urlencoded"),
        ("/api/books", "application/json"),
    ):
        response = client.post(address, data=body, content_type=media_type)
        assert response.status_code == 413


def test_large_form_below_that_is_read(client, send):
    response = send("/books/new", title="a" * 700_000, author="Colette")

    assert response.status_code == 400
    assert "a" * 700_000 in response.text

"""What is refused: with a page on the site, with a document under /api."""

from __future__ import annotations

import pytest

from bookshelf.views import Problem
from bookshelf.web.problems import LARGEST_REQUEST

LARGE = b"x" * (LARGEST_REQUEST + 1)


@pytest.mark.parametrize(
    "path", ["/nowhere", "/apish", "/books/7/nothing", "/books/emma", "/books//7"]
)
def test_unknown_address_of_the_site_answers_404_with_a_page(client, site, path):
    response = client.get(path)

    assert (response.status_code, response.mimetype) == (404, "text/site-problem")
    assert site.shown == [("problem", Problem(404, "not-found", subject=path))]


@pytest.mark.parametrize("path", ["/api", "/api/", "/api/nowhere", "/api/books/emma"])
def test_unknown_address_under_api_answers_404_with_a_document(client, api, path):
    response = client.get(path)

    assert (response.status_code, response.mimetype) == (404, "text/api-problem")
    assert api.shown == [("problem", Problem(404, "not-found", subject=path))]


@pytest.mark.parametrize(
    "number", ["0", "-1", "1.5", "07", "+7", "%D9%A7", "7_0", str(2**63), "9" * 5000]
)
@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
def test_number_that_no_book_has_or_so_written_answers_404_without_asking(
    client, shelf, method, number
):
    response = client.open(f"/api/books/{number}", method=method, json={})

    assert response.status_code == 404
    assert shelf.asked == []


@pytest.mark.parametrize("query", ["from=%FF%FE", "from=\xff\xfe", "from=%ED%B3%BF"])
def test_query_in_bytes_that_are_not_utf8_reaches_the_view_as_text(client, site, query):
    response = client.get("/about", environ_overrides={"QUERY_STRING": query})

    assert response.status_code == 200
    assert site.visit.query["from"].encode()


def test_largest_number_that_a_book_can_have_is_asked_for(client, shelf):
    client.get(f"/api/books/{2**63 - 1}")

    assert shelf.asked == [("get", 2**63 - 1)]


def test_method_that_an_address_does_not_know_answers_405(client, site):
    response = client.post("/about")

    assert (response.status_code, response.mimetype) == (405, "text/site-problem")
    assert site.shown == [("problem", Problem(405, "method-not-allowed", subject="/about"))]


def test_method_that_the_api_does_not_know_answers_405_with_a_document(client):
    response = client.post("/api/books/7")

    assert (response.status_code, response.mimetype) == (405, "text/api-problem")


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("POST", "/about", {"GET", "HEAD"}),
        ("PUT", "/books/7/edit", {"GET", "HEAD", "POST"}),
        ("GET", "/books/7/delete", {"POST"}),
        ("PUT", "/api/books", {"GET", "HEAD", "POST"}),
        ("POST", "/api/books/7", {"GET", "HEAD", "PUT", "PATCH", "DELETE"}),
    ],
)
def test_405_says_which_methods_are_allowed(client, method, path, allowed):
    response = client.open(path, method=method)

    assert set(response.headers["Allow"].split(", ")) - {"OPTIONS"} == allowed


def test_form_that_is_too_large_answers_413_with_a_page(client, site, shelf):
    response = client.post(
        "/books/7/edit", data=LARGE, content_type="application/x-www-form-urlencoded"
    )

    assert (response.status_code, response.mimetype) == (413, "text/site-problem")
    assert (site.shown[0][1].code, shelf.asked) == ("too-large", [])


def test_body_that_is_too_large_for_the_api_answers_413_with_a_document(client, api, shelf):
    response = client.put("/api/books/7", data=LARGE, content_type="application/json")

    assert (response.status_code, response.mimetype) == (413, "text/api-problem")
    assert (api.shown[0][1].code, shelf.asked) == ("too-large", [])

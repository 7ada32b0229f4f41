"""The first page, /about and /health."""

from __future__ import annotations

import pytest

from bookshelf.views import Home
from tests.unit.controllers.doubles import CHERI, EMMA


def test_first_page_shows_how_many_books_the_newest_and_the_most_borrowed(client, site):
    client.get("/")

    assert site.shown == [("home", Home(count=2, newest=[CHERI, EMMA], popular=[CHERI, EMMA]))]


def test_first_page_asks_for_six_books_of_each_kind(client, shelf):
    client.get("/")

    assert ("newest", 6) in shelf.asked
    assert ("popular", 6) in shelf.asked


def test_health_is_told_with_the_number_of_books(client, site):
    response = client.get("/health")

    assert response.status_code == 200
    assert site.shown == [("health", 2)]


@pytest.mark.parametrize("path", ["/", "/about", "/health", "/books/new", "/books/7/edit"])
def test_pages_of_the_site_answer_200_in_the_type_of_its_views(client, path):
    response = client.get(path)

    assert (response.status_code, response.mimetype) == (200, "text/site")


def test_head_answers_like_get_without_a_body(client):
    response = client.head("/about")

    assert (response.status_code, response.mimetype) == (200, "text/site")
    assert response.data == b""


def test_view_is_told_the_path_and_the_query_of_the_visit(client, site):
    client.get("/about?from=desk&lang=en")

    assert site.visit.path == "/about"
    assert site.visit.query == {"from": "desk"}

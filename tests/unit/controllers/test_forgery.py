"""Forms that no page of ours has sent change nothing: 403."""

from __future__ import annotations

import pytest

from bookshelf.views import Problem
from bookshelf.web import csrf
from tests.unit.controllers.conftest import CSRF_VALUE, SECRET_KEY

FORMS = ["/books/new", "/books/7/edit", "/books/7/delete"]


@pytest.mark.parametrize("path", FORMS)
def test_form_without_a_token_answers_403_and_changes_nothing(client, site, shelf, path):
    response = client.post(path, data={"title": "Emma"})

    assert (response.status_code, response.mimetype) == (403, "text/site-problem")
    assert site.shown == [("problem", Problem(403, "forgery", subject=path))]
    assert shelf.asked == []


@pytest.mark.parametrize(
    "token",
    [
        "",
        "0" * 64,
        "é" * 64,
        csrf.token_for(SECRET_KEY, "1" * 32),
        csrf.token_for("another key", CSRF_VALUE),
    ],
)
def test_form_with_a_wrong_token_answers_403(client, shelf, token):
    response = client.post("/books/7/delete", data={"csrf_token": token})

    assert response.status_code == 403
    assert shelf.asked == []


def test_form_of_a_browser_without_our_cookie_answers_403(client, shelf, token):
    client.delete_cookie(csrf.COOKIE)

    response = client.post("/books/7/delete", data={"csrf_token": token})

    assert response.status_code == 403
    assert shelf.asked == []


def test_token_in_the_address_does_not_count(client, token):
    response = client.post(f"/books/7/delete?csrf_token={token}")

    assert response.status_code == 403


def test_token_that_the_view_is_given_is_the_one_that_a_form_needs(client, site, token):
    client.get("/books/new")

    assert site.visit.csrf_token == token


def test_new_visitor_can_send_the_first_form_that_is_shown(visitor, site):
    visitor.get("/books/new")

    data = {"title": "Emma", "csrf_token": site.visit.csrf_token}
    response = visitor.post("/books/7/edit", data=data)

    assert response.status_code == 303


def test_program_needs_no_token(client):
    response = client.patch("/api/books/7", json={"year": 1816})

    assert response.status_code == 200

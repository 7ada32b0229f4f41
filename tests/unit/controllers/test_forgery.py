"""Forms that no page of ours has sent change nothing: 403."""

from __future__ import annotations

import pytest
from werkzeug.test import Client

from bookshelf.controllers import Settings
from bookshelf.views import Problem
from bookshelf.web import csrf
from tests.unit.controllers.conftest import CSRF_VALUE, KEYS

FORMS = [
    "/books/new",
    "/books/7/edit",
    "/books/7/delete",
    "/books/7/reviews",
    "/reviews/5/edit",
    "/reviews/5/delete",
    "/login",
    "/logout",
]


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
        csrf.token_for(KEYS, "1" * 32, "/"),
        csrf.token_for(["another key"], CSRF_VALUE, "/"),
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


def test_token_that_the_view_is_given_is_one_that_a_form_needs(client, site):
    client.get("/books/new")

    response = client.post("/books/7/delete", data={"csrf_token": site.visit.csrf_token})

    assert response.status_code == 303


def test_each_page_has_another_token_and_the_same_page_the_same(client, site):
    tokens = []
    for path in ("/books?q=a", "/books?q=b", "/about", "/books?q=a"):
        client.get(path)
        tokens.append(site.visit.csrf_token)

    assert len(set(tokens)) == 3
    assert tokens[0] == tokens[3]


def test_form_with_a_token_of_an_old_key_is_let_through(controllers, open_library, site, api):
    settings = Settings("the key of now", debug=True, old_keys=("the key before",))
    browser = Client(controllers(settings, open_library, site, api))
    browser.set_cookie(csrf.COOKIE, CSRF_VALUE)
    old_token = csrf.token_for(["the key before"], CSRF_VALUE, "/")

    response = browser.post("/logout", data={"csrf_token": old_token})

    assert response.status_code == 303


def test_new_visitor_can_send_the_first_form_that_is_shown(visitor, site):
    visitor.get("/login")

    response = visitor.post("/login", data={"csrf_token": site.visit.csrf_token})

    assert response.status_code == 303


def test_program_needs_no_token(client):
    response = client.patch("/api/books/7", json={"year": 1816})

    assert response.status_code == 200

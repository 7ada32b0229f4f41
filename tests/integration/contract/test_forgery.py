"""Forms that no page of ours has sent are refused, and change nothing."""

from __future__ import annotations

import pytest

VALUES = {"title": "Gigi", "author": "Colette"}


@pytest.fixture
def foreign_token(client, token):
    """A right token, but of another browser."""
    foreign = token()
    client.delete_cookie("csrf")
    assert token() != foreign
    return foreign


def test_form_without_its_token_changes_nothing(client, shelf, titles):
    book = f"/books/{shelf['Emma']}"
    before = titles("/books")

    for address in ("/books/new", f"{book}/edit", f"{book}/delete"):
        assert client.post(address, data=VALUES).status_code == 403

    assert titles("/books") == before


def test_form_with_a_wrong_token_changes_nothing(client, shelf, token, titles):
    for wrong in ("", "0" * 64, token()[:-1], token() + "0", "é"):
        response = client.post("/books/new", data={**VALUES, "csrf_token": wrong})
        assert response.status_code == 403

    assert client.get("/api/books").json["total"] == 5


def test_form_with_the_token_of_another_browser_changes_nothing(client, shelf, foreign_token):
    response = client.post("/books/new", data={**VALUES, "csrf_token": foreign_token})

    assert response.status_code == 403
    assert client.get("/api/books").json["total"] == 5


def test_form_with_a_token_but_no_cookie_changes_nothing(client, shelf, token):
    data = {**VALUES, "csrf_token": token()}
    client.delete_cookie("csrf")

    response = client.post("/books/new", data=data)

    assert response.status_code == 403
    assert client.get("/api/books").json["total"] == 5

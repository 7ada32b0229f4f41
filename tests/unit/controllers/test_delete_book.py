"""Taking a book from the shelf, by a form."""

from __future__ import annotations

from urllib.parse import urlsplit

from tests.unit.controllers.doubles import CHERI


def test_deleted_book_is_no_longer_on_the_shelf(client, shelf, token):
    client.post("/books/7/delete", data={"csrf_token": token})

    assert shelf.books == [CHERI]


def test_deletion_answers_303_to_the_catalogue(client, token):
    response = client.post("/books/7/delete", data={"csrf_token": token})

    assert response.status_code == 303
    assert urlsplit(response.headers["Location"]).path == "/books"


def test_deletion_of_an_unknown_book_answers_404(client, token):
    response = client.post("/books/42/delete", data={"csrf_token": token})

    assert response.status_code == 404


def test_following_a_link_deletes_nothing(client, shelf):
    response = client.get("/books/7/delete")

    assert response.status_code == 405
    assert shelf.asked == []

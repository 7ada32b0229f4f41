"""Changing a book, by a form."""

from __future__ import annotations

from urllib.parse import urlsplit

from bookshelf.models import Fault
from bookshelf.views import BookForm
from bookshelf.web.forms import BOOK

EMPTY = dict.fromkeys(BOOK, "")
EMMA_TYPED = {**EMPTY, "title": "Emma", "author": "Jane Austen", "year": "1815", "stock": "0"}


def test_form_for_a_new_book_is_empty(client, site):
    client.get("/books/new")

    assert site.shown == [("book_form", BookForm(EMPTY))]


def test_form_for_a_book_that_is_there_holds_its_values(client, site):
    client.get("/books/7/edit")

    assert site.shown == [("book_form", BookForm(EMMA_TYPED, book_id=7))]


def test_form_for_an_unknown_book_answers_404(client, site):
    response = client.get("/books/42/edit")

    assert response.status_code == 404
    assert site.shown[0][1].code == "book-not-found"


def test_book_is_given_the_values_that_were_typed_without_the_token(client, shelf, token):
    client.post("/books/7/edit", data={"title": "Emma, again", "year": "", "csrf_token": token})

    assert shelf.asked == [("replace", 7, {"title": "Emma, again", "year": ""})]


def test_change_answers_303_to_the_page_of_the_book(client, token):
    response = client.post("/books/7/edit", data={"title": "Emma", "csrf_token": token})

    assert response.status_code == 303
    assert urlsplit(response.headers["Location"]).path == "/books/7"


def test_mistake_answers_400_with_the_form_as_it_was_typed(client, shelf, site, token):
    shelf.faults = {"year": Fault("not-a-number", "soon")}

    response = client.post("/books/7/edit", data={"year": "soon", "csrf_token": token})

    assert (response.status_code, response.mimetype) == (400, "text/site")
    form = BookForm({**EMPTY, "year": "soon"}, shelf.faults, book_id=7)
    assert site.shown == [("book_form", form)]


def test_change_of_an_unknown_book_answers_404(client, site, token):
    response = client.post("/books/42/edit", data={"title": "Emma", "csrf_token": token})

    assert response.status_code == 404
    assert site.shown[0][1].subject == "42"

"""Sixty-four clients write at once: nothing is lost, and nobody is answered 500."""

from __future__ import annotations

import json
import os
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from bookshelf.models.database.checking import check

from .gunicorn import ask, gunicorn, librarian, titles, token_of_librarian

CLIENTS = 64
BOOKS = 5

pytestmark = pytest.mark.skipif(os.name == "nt", reason="gunicorn is not for Windows")


@pytest.mark.parametrize("controllers", ["flask", "wsgi"])
def test_books_that_64_clients_add_at_once_are_all_there(tmp_path, controllers):
    librarian(tmp_path)
    ready = Barrier(CLIENTS)

    def add(client):
        ready.wait(30)
        asked = [{"title": f"Book {client}-{number}", "author": "A"} for number in range(BOOKS)]
        return [ask(port, "POST", "/api/books", values, token) for values in asked]

    app = f"bookshelf:create_app(controllers='{controllers}')"
    with gunicorn(tmp_path, app) as (port, _server), ThreadPoolExecutor(CLIENTS) as pool:
        token = token_of_librarian(port)
        answers = [answer for told in pool.map(add, range(CLIENTS)) for answer in told]

    assert {status for status, _headers, _body in answers} == {201}
    books = [json.loads(body) for _status, _headers, body in answers]
    there = titles(tmp_path)
    assert {book["id"]: book["title"] for book in books}.items() <= there.items()
    assert len({book["id"] for book in books}) == CLIENTS * BOOKS
    assert check(tmp_path / "bookshelf.db") == []


def test_changes_that_64_clients_make_to_one_book_at_once_are_all_made(tmp_path):
    librarian(tmp_path)
    ready = Barrier(CLIENTS)

    def change(client):
        ready.wait(30)
        return ask(port, "PATCH", "/api/books/1", {"stock": client}, token)[0]

    with gunicorn(tmp_path) as (port, _server), ThreadPoolExecutor(CLIENTS) as pool:
        token = token_of_librarian(port)
        statuses = list(pool.map(change, range(CLIENTS)))
        book = json.loads(ask(port, "GET", "/api/books/1")[2])

    assert set(statuses) == {200}
    assert book["stock"] in range(CLIENTS)
    assert check(tmp_path / "bookshelf.db") == []

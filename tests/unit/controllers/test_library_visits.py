"""The library is opened once a request, only where it is needed, and always closed."""

from __future__ import annotations

import pytest


def states(libraries):
    """Return of each library that was opened whether it is open still."""
    return [library.is_open for library in libraries]


@pytest.mark.parametrize("path", ["/", "/health", "/books/7/edit", "/api/books/7"])
def test_library_is_opened_once_a_request_and_closed_after_it(client, libraries, path):
    client.get(path, buffered=True)

    assert states(libraries) == [False]


def test_each_request_opens_a_library_of_its_own(client, libraries):
    client.get("/health", buffered=True)
    client.get("/health", buffered=True)

    assert states(libraries) == [False, False]


@pytest.mark.parametrize("path", ["/about", "/login", "/books/new", "/nowhere", "/api/nowhere"])
def test_library_stays_shut_where_nobody_asks_it(visitor, libraries, path):
    visitor.get(path, buffered=True)

    assert libraries == []


@pytest.mark.parametrize("cookie", ["", ".", "token", "token.", "token.0000", "é.é", "." * 3000])
def test_library_stays_shut_for_a_session_cookie_that_is_not_ours(visitor, libraries, cookie):
    visitor.set_cookie("session", cookie)

    visitor.get("/about", buffered=True)

    assert libraries == []


def test_library_stays_shut_for_static_files_whoever_asks(client, libraries):
    client.get("/static/bookshelf.css", buffered=True)

    assert libraries == []


def test_library_stays_shut_for_a_form_that_is_refused(client, libraries):
    client.post("/books/7/delete", buffered=True)

    assert libraries == []


@pytest.mark.parametrize("path", ["/books/42/edit", "/api/books/42"])
def test_library_is_closed_when_the_models_refuse(client, libraries, path):
    client.get(path, buffered=True)

    assert states(libraries) == [False]


def test_library_is_closed_when_the_models_break(visitor, libraries, shelf):
    shelf.breaks = "the disk is full"

    visitor.get("/health", buffered=True)

    assert states(libraries) == [False]


def test_library_is_closed_when_a_view_breaks(visitor, libraries, site):
    site.broken = "health"

    visitor.get("/health", buffered=True)

    assert states(libraries) == [False]

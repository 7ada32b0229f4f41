"""The log: one line for each request, and nothing secret in it."""

from __future__ import annotations

import logging

import pytest

from tests.unit.controllers.people import ANA


@pytest.fixture
def lines(caplog):
    """The lines of the log, as they come."""
    caplog.set_level(logging.INFO, "bookshelf.requests")
    return lambda: [record.line for record in caplog.records if hasattr(record, "line")]


def test_each_request_is_one_line_with_the_name_that_its_answer_has(stranger, lines):
    response = stranger.get("/books?q=emma&page=2")

    (line,) = lines()
    assert (line.method, line.path, line.status) == ("GET", "/books", 200)
    assert line.parameters == ["q", "page"]
    assert line.id == response.headers["X-Request-Id"]


def test_line_tells_who_was_signed_in_by_number(ana, lines):
    ana.get("/about")

    assert [line.reader for line in lines()] == [ANA.id]


@pytest.mark.parametrize("path", ["/nowhere", "/books/42", "/dashboard", "/static/none.css"])
def test_what_is_refused_is_a_line_too(stranger, lines, path):
    response = stranger.get(path)

    assert [line.status for line in lines()] == [response.status_code]


def test_nothing_secret_is_written(stranger, token, caplog, lines):
    secrets = {"email": "ana@example.org", "password": "correct horse", "csrf_token": token}

    response = stranger.post("/login?next=/books", data=secrets)
    stranger.get("/about")

    assert response.status_code == 303
    session = stranger.get_cookie("session").value
    for secret in (*secrets.values(), session):
        assert secret not in caplog.text

"""The log: a line for each request, and nothing in it that is somebody's secret."""

from __future__ import annotations

import json
import logging
import re

import pytest

from bookshelf.web.request_log import log_fault, log_request, new_request_id

ASKED = {
    "request_id": "f00d",
    "method": "GET",
    "path": "/books",
    "parameters": ["q", "page"],
    "status": 200,
    "seconds": 0.01234,
    "size": 5300,
    "reader_id": 7,
}


@pytest.fixture
def logged(caplog):
    """The function that returns the last line of the log, read as JSON."""
    caplog.set_level(logging.INFO, logger="bookshelf.requests")

    def last():
        return json.loads(caplog.messages[-1])

    return last


def test_every_request_has_a_name_of_its_own():
    names = {new_request_id() for _ in range(1000)}

    assert len(names) == 1000
    assert all(re.fullmatch("[0-9a-f]{16}", name) for name in names)


def test_line_says_what_was_asked_and_how_it_was_answered(logged):
    log_request(**ASKED)

    line = logged()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00", line.pop("time"))
    assert line == {
        "id": "f00d",
        "method": "GET",
        "path": "/books",
        "parameters": ["q", "page"],
        "status": 200,
        "milliseconds": 12.3,
        "bytes": 5300,
        "reader": 7,
    }


def test_visitor_who_is_not_signed_in_has_no_id(logged):
    log_request(**{**ASKED, "reader_id": None})

    assert logged()["reader"] is None


@pytest.mark.parametrize("text", ["a\nb", "\x1b[2J", "\u2028", "\u202e", "\0", "\udcff", "é"])
def test_line_is_one_line_of_ascii_whatever_is_asked(caplog, logged, text):
    log_request(**{**ASKED, "path": f"/{text}", "parameters": [text], "method": text})

    assert caplog.messages[-1].isascii()
    assert caplog.messages[-1].isprintable()
    assert logged()["path"] == f"/{text}"


def test_huge_requests_make_small_lines(caplog, logged):
    log_request(**{**ASKED, "path": "/" * 10**6, "parameters": ["n" * 10**4] * 10**3})

    assert len(caplog.messages[-1]) < 6000


@pytest.mark.parametrize("email", ["ana@example.org", "ana%40example.org"])
def test_email_address_in_the_wrong_place_is_not_kept(caplog, logged, email):
    log_request(**{**ASKED, "path": f"/readers/{email}/books", "parameters": [email]})

    assert "example.org" not in caplog.messages[-1]
    assert logged()["path"] == "/readers/…/books"


def test_fault_is_told_with_its_lines_under_the_name_of_the_request(logged):
    password = "never to be seen"
    try:
        len(password) / 0
    except ZeroDivisionError as error:
        log_fault("f00d", error)

    line = logged()
    assert line["id"] == "f00d"
    assert "ZeroDivisionError: division by zero" in line["fault"]
    assert "len(password) / 0" in line["fault"]
    assert password not in line["fault"]


def test_email_address_in_a_fault_is_not_kept(caplog, logged):
    log_fault("f00d", KeyError("ana@example.org"))

    assert "KeyError" in logged()["fault"]
    assert "example.org" not in caplog.messages[-1]


def test_nothing_is_written_where_nobody_reads(caplog):
    caplog.set_level(logging.WARNING, logger="bookshelf.requests")

    log_request(**ASKED)

    assert caplog.messages == []

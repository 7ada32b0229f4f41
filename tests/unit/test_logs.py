"""Where the log is written, and how it looks at a terminal."""

from __future__ import annotations

import io
import json
import logging

import pytest

from bookshelf.logs import LOGGER, ForPeople, write_logs
from bookshelf.web.request_log import log_fault, log_request

ASKED = {
    "request_id": "f00d",
    "method": "GET",
    "path": "/books",
    "parameters": ["q", "page"],
    "status": 200,
    "seconds": 0.0123,
    "size": 5300,
}


@pytest.fixture(autouse=True)
def quiet(monkeypatch):
    """The logger as it is when a program starts: nothing was told to write it."""
    monkeypatch.setattr(LOGGER, "handlers", [])
    monkeypatch.setattr(LOGGER, "parent", None)
    monkeypatch.setattr(LOGGER, "level", logging.NOTSET)
    LOGGER.manager._clear_cache()
    yield
    LOGGER.manager._clear_cache()


@pytest.fixture
def written(capsys):
    """The function that returns what was written to the error stream."""
    return lambda: capsys.readouterr().err


def test_each_request_is_a_line_of_json_on_the_error_stream(written):
    write_logs()

    log_request(**ASKED)

    (line,) = written().splitlines()
    assert json.loads(line)["path"] == "/books"


def test_log_is_written_once_however_often_it_is_asked_for(written):
    write_logs()
    write_logs(ForPeople())

    log_request(**ASKED)

    assert len(written().splitlines()) == 1


def test_log_that_something_else_writes_is_left_to_it(written):
    stream = io.StringIO()
    LOGGER.addHandler(logging.StreamHandler(stream))
    LOGGER.setLevel(logging.INFO)

    write_logs()
    log_request(**ASKED)

    assert (len(stream.getvalue().splitlines()), written()) == (1, "")


def test_terminal_shows_a_request_in_few_words(written):
    write_logs(ForPeople())

    log_request(**ASKED)

    assert written()[8:] == "  200  GET /books?q&page  12 ms  f00d\n"


def test_terminal_shows_where_the_program_failed(written):
    write_logs(ForPeople())

    log_fault("f00d", ValueError("a\x1b[2Jb"))

    shown = written()
    assert "f00d  ValueError: a\\x1b[2Jb" in shown


@pytest.mark.parametrize("text", ["\x1b[2J", "\u202e", "\r", "\udcff"])
def test_request_cannot_move_the_terminal(written, text):
    write_logs(ForPeople())

    log_request(**{**ASKED, "path": f"/{text}", "parameters": [text], "method": text})

    shown = written()
    assert shown[:-1].isprintable()
    assert shown.count("\n") == 1


def test_other_messages_are_shown_as_they_are(written):
    write_logs(ForPeople())

    logging.getLogger("bookshelf.other").warning("Mind the step")

    assert written() == "Mind the step\n"

"""Faults of our own, and what the server sees of the site without a framework."""

from __future__ import annotations

import logging
from wsgiref.validate import validator

import pytest
from werkzeug.test import Client

from bookshelf.controllers import Settings
from swaps.controllers.wsgi import make_app
from tests.unit.controllers.doubles import RecordingViews


@pytest.fixture
def make_client():
    """The function that returns a browser in front of a site over these models."""

    def make(open_library, debug=False):
        settings = Settings("a key for the tests only", debug)
        views = RecordingViews("text/site", "text/site-problem")
        return Client(validator(make_app(settings, open_library, views, views)))

    return make


def broken():
    raise OSError("the disk is gone")


@pytest.mark.parametrize("address", ["/", "/health", "/books/1", "/static/nothing", "/api/books"])
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_server_finds_nothing_against_pep_3333(make_client, open_library, method, address):
    client = make_client(open_library)

    response = client.open(address, method=method, buffered=True)

    assert response.status_code < 500


def test_fault_of_ours_is_logged_with_where_it_was(make_client, caplog):
    with caplog.at_level(logging.ERROR):
        response = make_client(broken).get("/health", buffered=True)

    assert response.status_code == 500
    assert "GET '/health' failed" in caplog.text
    assert "the disk is gone" in caplog.text
    assert "in broken" in caplog.text


def test_in_debug_a_fault_rises_to_the_one_who_writes_the_program(make_client):
    with pytest.raises(OSError, match="the disk is gone"):
        make_client(broken, debug=True).get("/health")

"""Faults of our own, and what the server sees of the site without a framework."""

from __future__ import annotations

import json
import logging
from wsgiref.validate import validator

import pytest
from werkzeug.test import Client

from bookshelf.controllers import Settings
from bookshelf.web.request_log import LOGGER
from swaps.controllers.wsgi import make_app

ADDRESSES = ("/", "/health", "/books/1", "/static/nothing", "/api/books", "/api/reading-list")


@pytest.fixture
def make_client(views):
    """The function that returns a browser in front of a site over these models."""

    def make(open_library, debug=False):
        settings = Settings("a key for the tests only", debug)
        return Client(validator(make_app(settings, open_library, views.plain, views.api)))

    return make


def broken():
    raise OSError("the disk of ana@example.org is gone")


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "DELETE"])
def test_server_finds_nothing_against_pep_3333(make_client, open_library, method, address):
    client = make_client(open_library)

    response = client.open(address, method=method, buffered=True)

    assert response.status_code < 500


def test_fault_of_ours_is_logged_with_where_it_was_and_the_name_of_the_request(make_client, caplog):
    with caplog.at_level(logging.ERROR, LOGGER.name):
        response = make_client(broken).get("/health", buffered=True)

    logged = json.loads(caplog.records[-1].message)
    assert response.status_code == 500
    assert logged["id"] == response.headers["X-Request-Id"]
    assert "is gone" in logged["fault"]
    assert "in broken" in logged["fault"]
    assert "ana@example.org" not in logged["fault"]


def test_every_request_is_a_line_of_the_log(make_client, open_library, caplog):
    with caplog.at_level(logging.INFO, LOGGER.name):
        response = make_client(open_library).get("/books?author=Colette", buffered=True)

    logged = json.loads(caplog.records[-1].message)
    assert logged["id"] == response.headers["X-Request-Id"]
    assert (logged["method"], logged["path"], logged["status"]) == ("GET", "/books", 200)
    assert logged["bytes"] == len(response.data)
    assert "Colette" not in caplog.text


def test_in_debug_a_fault_rises_to_the_one_who_writes_the_program(make_client):
    with pytest.raises(OSError, match="is gone"):
        make_client(broken, debug=True).get("/health")

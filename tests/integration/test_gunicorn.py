"""`gunicorn 'bookshelf:create_app()'` in a new folder: the site as it is run for a crowd."""

from __future__ import annotations

import json
import os

import pytest

from .gunicorn import ask, gunicorn

pytestmark = pytest.mark.skipif(os.name == "nt", reason="gunicorn is not for Windows")


@pytest.fixture
def folder(tmp_path):
    """A folder with nothing in it but a setting."""
    (tmp_path / ".env").write_text("DATABASE_URL=sqlite:///shop.db\n")
    return tmp_path


def logged(folder):
    """Return the lines of the log, read as JSON."""
    return [json.loads(line) for line in (folder / "gunicorn.log").read_text().splitlines()]


def test_site_opens_in_a_new_folder_with_the_first_catalogue(folder):
    with gunicorn(folder) as (port, _server):
        status, _headers, body = ask(port, "GET", "/api/books")

    assert (status, json.loads(body)["total"] >= 60) == (200, True)
    assert (folder / "shop.db").is_file()


def test_each_request_is_one_line_of_json_under_the_name_that_the_answer_has(folder):
    with gunicorn(folder) as (port, _server):
        _status, headers, body = ask(port, "GET", "/books?q=emma")

    (line,) = [line for line in logged(folder) if line["id"] == headers["X-Request-Id"]]
    assert (line["method"], line["path"], line["parameters"]) == ("GET", "/books", ["q"])
    assert (line["status"], line["bytes"]) == (200, len(body))


def test_no_password_is_made_up_where_nobody_reads_it(folder):
    with gunicorn(folder):
        pass

    assert "example.org" not in (folder / "gunicorn.log").read_text()


def test_host_that_is_not_ours_is_refused_and_one_in_the_settings_is_not(folder):
    with gunicorn(folder, ALLOWED_HOSTS="shop.example.org") as (port, _server):
        ours = ask(port, "GET", "/about", Host="shop.example.org")[0]
        other = ask(port, "GET", "/about", Host="localhost")[0]

    assert (ours, other) == (200, 421)

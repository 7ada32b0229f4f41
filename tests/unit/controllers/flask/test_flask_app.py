"""What only the Flask reference has: its own limits, its log, its debugger."""

from __future__ import annotations

import logging

import pytest
from flask import Flask
from werkzeug.test import Client

from bookshelf.controllers import Settings
from bookshelf.controllers.desk import Desk
from bookshelf.controllers.door import open_door
from bookshelf.web import csrf
from tests.unit.controllers.conftest import CSRF_VALUE, SECRET_KEY


def test_form_in_several_parts_is_read_up_to_the_largest_request(client, shelf, token):
    data = {"title": "x" * 600_000, "csrf_token": token}

    response = client.post("/books/7/edit", data=data, content_type="multipart/form-data")

    assert response.status_code == 303
    assert len(shelf.asked[0][2]["title"]) == 600_000


def test_fault_is_written_in_the_log_with_its_detail(visitor, shelf, caplog):
    shelf.breaks = "the disk is full"

    with caplog.at_level(logging.ERROR):
        visitor.get("/health")

    assert "the disk is full" in caplog.text


def test_in_debug_a_fault_reaches_the_one_who_writes_the_program(client, shelf):
    shelf.breaks = "the disk is full"

    with pytest.raises(RuntimeError, match="the disk is full"):
        client.get("/health")


def test_two_applications_keep_apart(controllers, open_library, site, api, shelf, token):
    other = Client(controllers(Settings("another key", True), open_library, site, api))
    controllers(Settings(SECRET_KEY, True), open_library, site, api)
    other.set_cookie(csrf.COOKIE, CSRF_VALUE)

    response = other.post("/books/7/delete", data={"csrf_token": token})

    assert response.status_code == 403


def test_controller_that_asks_twice_is_in_the_same_library(open_library, libraries):
    app = Flask("asks-twice")
    desk = Desk(Settings(SECRET_KEY, True), open_library)
    open_door(app, desk)
    app.add_url_rule("/", view_func=lambda: str(desk.library.books == desk.library.books))

    Client(app).get("/")

    assert [library.is_open for library in libraries] == [False]


def test_part_of_a_static_file_is_sent_as_it_is(visitor):
    headers = {"Range": "bytes=0-9", "Accept-Encoding": "gzip"}

    response = visitor.get("/static/bookshelf.css", headers=headers)

    assert (response.status_code, len(response.data)) == (206, 10)
    assert "Content-Encoding" not in response.headers

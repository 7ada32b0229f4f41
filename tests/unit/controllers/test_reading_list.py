"""The reading list, as the public Todo-Backend contract has it."""

from __future__ import annotations

import pytest

from bookshelf.models import Fault
from bookshelf.views import Problem
from tests.unit.controllers.people import ITEM

LIST = "/api/reading-list"
LINE = f"{LIST}/{ITEM.id}"
ADDRESS = "http://localhost/api/reading-list"


def test_list_is_shown_with_its_absolute_address(visitor, api):
    response = visitor.get(LIST)

    assert (response.status_code, response.mimetype) == (200, "text/api")
    assert api.shown == [("reading_list", ([ITEM], ADDRESS))]


def test_line_that_was_sent_is_added_and_answered_with_its_address(visitor, reading_list, api):
    response = visitor.post(LIST, json={"title": "Sido"})

    assert (response.status_code, response.headers["Location"]) == (201, f"{ADDRESS}/4")
    assert reading_list.asked == [("add", {"title": "Sido"})]
    assert api.shown == [("reading_item", (ITEM, ADDRESS))]


def test_list_is_cleared(visitor, reading_list):
    response = visitor.delete(LIST)

    assert (response.status_code, response.data) == (204, b"")
    assert reading_list.asked == [("clear",)]


def test_line_is_shown(visitor, api):
    visitor.get(LINE)

    assert api.shown == [("reading_item", (ITEM, ADDRESS))]


def test_line_is_changed(visitor, reading_list, api):
    response = visitor.patch(LINE, json={"completed": True})

    assert response.status_code == 200
    assert reading_list.asked == [("change", 4, {"completed": True})]
    assert api.shown == [("reading_item", (ITEM, ADDRESS))]


def test_line_is_deleted(visitor, reading_list):
    response = visitor.delete(LINE)

    assert (response.status_code, response.data) == (204, b"")
    assert reading_list.asked == [("delete", 4)]


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
def test_unknown_line_answers_404(visitor, api, method):
    response = visitor.open(f"{LIST}/5", method=method, json={})

    assert response.status_code == 404
    assert api.shown == [("problem", Problem(404, "item-not-found", subject="5"))]


@pytest.mark.parametrize(("method", "path"), [("POST", LIST), ("PATCH", LINE)])
def test_mistakes_answer_400_with_each_fault(visitor, reading_list, api, method, path):
    reading_list.faults = {"title": Fault("required")}

    response = visitor.open(path, method=method, json={"title": ""})

    assert response.status_code == 400
    assert api.shown == [("problem", Problem(400, "invalid", faults=reading_list.faults))]


@pytest.mark.parametrize("path", [LIST, LINE])
def test_page_of_another_site_is_told_what_it_may_do(visitor, reading_list, path):
    response = visitor.options(path)

    assert (response.status_code, response.data) == (204, b"")
    methods = response.headers["Access-Control-Allow-Methods"].split(", ")
    assert {"GET", "POST", "PATCH", "DELETE"} <= set(methods)
    assert response.headers["Access-Control-Allow-Headers"] == "content-type"
    assert reading_list.asked == []


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", LIST), ("POST", LIST), ("GET", f"{LIST}/5"), ("PUT", LIST), ("GET", f"{LIST}/x")],
)
def test_page_of_another_site_may_read_every_answer(visitor, method, path):
    response = visitor.open(path, method=method, json={})

    assert response.headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("path", ["/", "/api/books", "/api/token", "/api/reading-lists"])
def test_page_of_another_site_may_read_nothing_else(visitor, path):
    response = visitor.get(path)

    assert "Access-Control-Allow-Origin" not in response.headers


def test_nobody_has_to_be_signed_in_and_no_cookie_is_looked_at(ana, open_sessions):
    response = ana.get(LIST)

    assert response.status_code == 200
    assert open_sessions.asked == []

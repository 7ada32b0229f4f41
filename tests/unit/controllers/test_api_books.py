"""One book under /api: shown, replaced, changed, deleted."""

from __future__ import annotations

import pytest

from bookshelf.models import Fault
from tests.unit.controllers.doubles import CHERI, EMMA
from tests.unit.controllers.people import OF_EMMA


def test_book_is_shown_in_the_type_of_the_api(client, api):
    response = client.get("/api/books/7")

    assert (response.status_code, response.mimetype) == (200, "text/api")
    assert api.shown == [("book", (EMMA, OF_EMMA))]


def test_put_gives_the_book_the_values_that_were_sent(client, shelf, api):
    response = client.put("/api/books/7", json={"title": "Emma, again", "year": None})

    assert response.status_code == 200
    assert shelf.asked == [("replace", 7, {"title": "Emma, again", "year": None})]
    assert api.shown[0][1][0].title == "Emma, again"


def test_patch_changes_the_values_that_were_sent(client, shelf, api):
    response = client.patch("/api/books/7", json={"year": 1816})

    assert response.status_code == 200
    assert shelf.asked == [("change", 7, {"year": 1816})]
    assert api.shown == [("book", (EMMA, OF_EMMA))]


def test_delete_answers_204_and_nothing_more(client, shelf):
    response = client.delete("/api/books/7")

    assert (response.status_code, response.data) == (204, b"")
    assert "Content-Type" not in response.headers
    assert shelf.books == [CHERI]


@pytest.mark.parametrize("method", ["GET", "PUT", "PATCH", "DELETE"])
def test_unknown_book_answers_404_with_a_document(client, api, method):
    response = client.open("/api/books/42", method=method, json={"title": "Emma"})

    assert (response.status_code, response.mimetype) == (404, "text/api-problem")
    assert api.shown[0][1].subject == "42"


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_mistakes_answer_400_with_each_fault(client, shelf, api, method):
    shelf.faults = {"title": Fault("required"), "isbn": Fault("not-an-isbn", "1")}

    response = client.open("/api/books/7", method=method, json={"title": "", "isbn": "1"})

    assert (response.status_code, response.mimetype) == (400, "text/api-problem")
    assert api.shown[0][1].faults == shelf.faults


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_what_is_not_json_answers_415_and_changes_nothing(client, shelf, method):
    response = client.open("/api/books/7", method=method, data={"title": "Emma"})

    assert response.status_code == 415
    assert shelf.asked == []


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_what_is_no_json_object_answers_400_and_changes_nothing(client, shelf, method):
    response = client.open("/api/books/7", method=method, json=["Emma"])

    assert response.status_code == 400
    assert shelf.asked == []

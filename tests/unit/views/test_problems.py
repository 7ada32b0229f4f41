"""Why there is no such answer, in each view."""

from __future__ import annotations

import json

import pytest

from bookshelf.models import Fault
from bookshelf.views import Problem, Visit
from tests.unit.views.promised import every_problem
from tests.unit.views.reading import read

FAULTS = {
    "title": Fault("required"),
    "year": Fault("out-of-range", "4000", -3000, 2027),
    "genre": Fault("not-a-choice", "thriller", choices=("novel", "poetry")),
}
INVALID = Problem(400, "invalid", faults=FAULTS)


def test_problem_names_every_fault_with_what_was_received(view):
    text = view.problem(Visit(), INVALID)

    for piece in ("title", "year", "genre", "4000", "-3000", "2027", "thriller", "novel, poetry"):
        assert piece in text


def test_problem_names_what_was_asked_for(view):
    assert "/nowhere" in view.problem(Visit(), Problem(404, "not-found", "/nowhere"))


def test_problem_page_shows_its_status_and_leads_back_to_the_books(views):
    main = read(views.pages.problem(Visit(), Problem(404, "book-not-found", "42"))).one("main")

    assert "404" in main.text
    assert "42" in main.text
    assert "/books" in main.links()


def test_problem_names_the_request_by_its_number_in_the_log(view):
    problem = Problem(500, "server-error")

    assert "7f3a90c2" in view.problem(Visit(request_id="7f3a90c2"), problem)
    assert "request" not in view.problem(Visit(), problem).lower()


@pytest.mark.parametrize("path", ["/login", "/register"])
def test_problem_page_of_somebody_unknown_leads_to_the_front_door(views, path):
    problem = Problem(401, "sign-in-needed")

    main = read(views.pages.problem(Visit(path="/dashboard"), problem)).one("main")

    assert path in main.links()


def test_problem_in_plain_text_begins_with_its_status(views):
    assert views.plain.problem(Visit(), INVALID).startswith("400 ")


@every_problem
def test_problem_document_has_the_members_of_the_standard(views, language, code):
    """The members that RFC 9457 defines, in section 3.1."""
    document = json.loads(views.api.problem(Visit(language), Problem(418, code, "/here")))

    kinds = {name: type(value) for name, value in document.items()}

    assert kinds == {"type": str, "code": str, "title": str, "status": int, "detail": str}
    assert document["type"] == f"urn:bookshelf:problem:{code}"
    assert (document["code"], document["status"]) == (code, 418)


def test_problem_document_lists_every_bad_field_at_once(views):
    document = json.loads(views.api.problem(Visit(), INVALID))

    listed = [(error["field"], error["code"]) for error in document["errors"]]

    assert listed == [("title", "required"), ("year", "out-of-range"), ("genre", "not-a-choice")]
    assert all(error["detail"] for error in document["errors"])

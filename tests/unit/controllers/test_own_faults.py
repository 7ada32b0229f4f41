"""Faults of ours: with debug off, a visitor learns that we are sorry, and nothing else."""

from __future__ import annotations

import pytest

DETAIL = "the file /home/ada/bookshelf.db is locked"
INSIDE = ("home/ada", "RuntimeError", "Traceback", ".py", "breaks")


@pytest.mark.parametrize(("path", "kind"), [("/health", "site"), ("/api/books/7", "api")])
def test_model_that_breaks_answers_500_with_a_problem(visitor, request, shelf, path, kind):
    shelf.breaks = DETAIL

    response = visitor.get(path)

    assert (response.status_code, response.mimetype) == (500, f"text/{kind}-problem")
    views = request.getfixturevalue(kind)
    assert [(name, problem.code) for name, problem in views.shown] == [("problem", "server-error")]


def test_view_that_breaks_answers_500_with_a_problem(visitor, site):
    site.broken = "about"

    response = visitor.get("/about")

    assert response.status_code == 500
    assert site.shown[0][1].code == "server-error"


@pytest.mark.parametrize("path", ["/health", "/api/books/7"])
def test_nothing_of_the_fault_is_told_to_the_visitor(visitor, site, api, shelf, path):
    shelf.breaks = DETAIL

    response = visitor.get(path)

    told = f"{response.text} {response.headers} {site.shown} {api.shown}"
    assert [word for word in INSIDE if word in told] == []


def test_after_a_fault_the_next_visitor_is_served(visitor, shelf):
    shelf.breaks = DETAIL
    visitor.get("/health")
    shelf.breaks = ""

    response = visitor.get("/health")

    assert response.status_code == 200

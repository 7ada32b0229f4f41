"""Which status and which problem an error is."""

from __future__ import annotations

import pytest

from bookshelf.models import BookNotFound, Fault, InvalidBook, InvalidQuery, ModelError
from bookshelf.views import Problem
from bookshelf.web.problems import CODES, problem_of_error, problem_of_status

FAULTS = {"title": Fault("required"), "year": Fault("not-a-number", "soon")}


def test_unknown_book_is_404_and_says_which():
    assert problem_of_error(BookNotFound(42)) == Problem(404, "book-not-found", subject="42")


@pytest.mark.parametrize("error", [InvalidBook(FAULTS), InvalidQuery(FAULTS)])
def test_what_breaks_a_rule_is_400_with_every_fault(error):
    assert problem_of_error(error) == Problem(400, "invalid", faults=FAULTS)


def test_error_of_the_models_that_we_do_not_know_is_our_fault():
    assert problem_of_error(ModelError("a detail")) == Problem(500, "server-error")


@pytest.mark.parametrize(("status", "code"), CODES.items())
def test_each_status_that_we_speak_of_has_its_code_and_the_path(status, code):
    assert problem_of_status(status, "/books") == Problem(status, code, subject="/books")


@pytest.mark.parametrize(("status", "code"), [(414, "bad-request"), (503, "server-error")])
def test_other_status_is_told_as_its_class(status, code):
    assert problem_of_status(status, "/books") == Problem(status, code, subject="/books")

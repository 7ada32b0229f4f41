"""Which status and which problem an error is."""

from __future__ import annotations

import pytest

from bookshelf import models
from bookshelf.models import (
    BookNotFound,
    Busy,
    CoverNotFound,
    Fault,
    Invalid,
    ItemNotFound,
    Locked,
    ModelError,
    NotAllowed,
    ReaderNotFound,
    ReviewNotFound,
    SignInFailed,
    SignInNeeded,
)
from bookshelf.views import Problem
from bookshelf.web.problems import CODES, headers_of, problem_of_error, problem_of_status

FAULTS = {"title": Fault("required"), "year": Fault("not-a-number", "soon")}


def test_unknown_book_is_404_and_says_which():
    assert problem_of_error(BookNotFound(42)) == Problem(404, "book-not-found", subject="42")


@pytest.mark.parametrize("kind", [Invalid, *Invalid.__subclasses__()])
def test_what_breaks_a_rule_is_400_with_every_fault(kind):
    assert problem_of_error(kind(FAULTS)) == Problem(400, "invalid", faults=FAULTS)


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (ReviewNotFound(3), Problem(404, "review-not-found", "3")),
        (ReaderNotFound("7"), Problem(404, "reader-not-found", "7")),
        (ItemNotFound(4), Problem(404, "item-not-found", "4")),
        (CoverNotFound("x" * 500), Problem(404, "cover-not-found", "x" * 80)),
        (SignInNeeded("buy"), Problem(401, "sign-in-needed")),
        (SignInFailed(), Problem(401, "sign-in-failed")),
        (NotAllowed("buy"), Problem(403, "not-allowed")),
        (Locked(840), Problem(429, "locked", "840")),
        (Busy(), Problem(503, "busy", "5")),
    ],
)
def test_every_refusal_has_its_status_and_code(error, problem):
    assert problem_of_error(error) == problem


def test_no_error_of_the_models_is_forgotten():
    kinds = [kind for kind in vars(models).values() if isinstance(kind, type)]
    errors = [kind for kind in kinds if issubclass(kind, ModelError) and kind is not ModelError]

    told = [
        problem_of_error(kind({}) if issubclass(kind, Invalid) else kind.__new__(kind, 1))
        for kind in errors
        if kind is not Locked
    ]
    assert len(told) > 10
    assert all(problem.code != "server-error" for problem in told)


@pytest.mark.parametrize(
    ("problem", "headers"),
    [
        (Problem(401, "sign-in-needed"), {"WWW-Authenticate": "Bearer"}),
        (Problem(401, "sign-in-failed"), {"WWW-Authenticate": "Bearer"}),
        (Problem(401, "bad-token"), {"WWW-Authenticate": 'Bearer error="invalid_token"'}),
        (Problem(429, "locked", subject="840"), {"Retry-After": "840"}),
        (Problem(503, "busy", subject="5"), {"Retry-After": "5"}),
        (Problem(403, "not-allowed"), {}),
        (Problem(404, "not-found"), {}),
    ],
)
def test_problem_has_the_headers_that_go_with_it(problem, headers):
    assert headers_of(problem) == headers


def test_error_of_the_models_that_we_do_not_know_is_our_fault():
    assert problem_of_error(ModelError("a detail")) == Problem(500, "server-error")


@pytest.mark.parametrize(("status", "code"), CODES.items())
def test_each_status_that_we_speak_of_has_its_code_and_the_path(status, code):
    assert problem_of_status(status, "/books") == Problem(status, code, subject="/books")


@pytest.mark.parametrize(("status", "code"), [(414, "bad-request"), (503, "server-error")])
def test_other_status_is_told_as_its_class(status, code):
    assert problem_of_status(status, "/books") == Problem(status, code, subject="/books")

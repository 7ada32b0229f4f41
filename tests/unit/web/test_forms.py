"""Forms: what they hold at first, after a mistake, and when they are forged."""

from __future__ import annotations

import pytest

from bookshelf.models import Book, Fault, Locked, Review, SignInFailed
from bookshelf.views import BookForm, Form, Problem, ReviewForm, SignInForm
from bookshelf.web import csrf
from bookshelf.web.bodies import Refused
from bookshelf.web.forms import (
    BOOK,
    credentials,
    empty_form,
    empty_registration,
    failed_sign_in,
    form_of,
    mistaken_form,
    mistaken_registration,
    mistaken_review,
    refuse_forgery,
    refuse_no_form,
    review_form_of,
    typed,
)

EMMA = Book("Emma", "Jane Austen", id=7)
REVIEW = Review(5, 7, "Emma", 1, "Ana", 4, "Witty.", "2026-01-02")
EMPTY = dict.fromkeys(BOOK, "")
KEYS = ("a key for the tests only",)
VALUE = "0" * 32


def test_form_for_a_new_book_has_every_field_and_nothing_in_it():
    assert empty_form() == BookForm(EMPTY)


def test_form_for_a_book_holds_its_values_as_text():
    book = Book("Iliade", "Homère", year=-750, genre="poetry", popularity=9, id=3)

    values = {**EMPTY, "title": "Iliade", "author": "Homère", "year": "-750", "genre": "poetry"}
    values["stock"] = "0"
    assert form_of(book) == BookForm(values, book_id=3)


def test_year_that_nobody_knows_is_an_empty_field():
    assert form_of(Book("Beowulf", "Anonymous", id=1)).values["year"] == ""


def test_year_zero_is_shown():
    assert form_of(Book("Annals", "Anonymous", year=0, id=1)).values["year"] == "0"


def test_mistaken_form_keeps_what_was_typed_into_its_fields_and_nothing_else():
    faults = {"year": Fault("not-a-number", "soon")}

    form = mistaken_form({"year": "soon", "colour": "red"}, faults, 7)

    assert form == BookForm({**EMPTY, "year": "soon"}, faults, 7)


def test_one_mistaken_form_leaves_nothing_in_the_next():
    mistaken_form({"title": "Emma"}, {}, None)

    assert empty_form().values == EMPTY


def test_token_is_not_among_the_values_typed():
    assert typed({"title": "Emma", "csrf_token": "abc"}) == {"title": "Emma"}


def test_form_with_the_right_token_is_let_through():
    form = {csrf.FIELD: csrf.token_for(KEYS, VALUE, "/")}

    assert refuse_forgery(KEYS, VALUE, form, "/books/new") is None


@pytest.mark.parametrize("form", [{}, {"csrf_token": ""}, {"csrf_token": "0" * 64}])
def test_form_without_the_right_token_is_refused_with_403(form):
    with pytest.raises(Refused) as caught:
        refuse_forgery(KEYS, VALUE, form, "/books/new")

    assert caught.value.problem == Problem(403, "forgery", subject="/books/new")


def test_review_is_shown_in_its_form():
    form = review_form_of(EMMA, REVIEW)

    assert form == ReviewForm(EMMA, {"rating": "4", "text": "Witty."}, review_id=5)


def test_mistaken_review_keeps_what_was_typed():
    faults = {"rating": Fault("required")}

    form = mistaken_review(EMMA, {"text": "Witty.", "colour": "red"}, faults)

    assert form == ReviewForm(EMMA, {"rating": "", "text": "Witty."}, faults)


def test_form_for_an_account_never_holds_a_password():
    typed_in = {"name": "Ana", "email": "ana@", "password": "secret", "birth_date": "soon"}
    faults = {"email": Fault("not-an-email", "ana@")}

    values = {"name": "Ana", "email": "ana@", "birth_date": "soon"}
    assert mistaken_registration(typed_in, faults) == Form(values, faults)
    assert empty_registration() == Form({"name": "", "email": "", "birth_date": ""})


def test_credentials_are_email_password_and_code():
    typed_in = {"email": "ana@example.org", "password": "secret", "next": "/", "stay": "on"}

    found = {"email": "ana@example.org", "password": "secret", "code": ""}
    assert credentials(typed_in) == found


@pytest.mark.parametrize(
    ("error", "told"),
    [(SignInFailed(), {"failed": True}), (Locked(840), {"failed": False, "locked": 840})],
)
def test_failed_form_to_sign_in_keeps_email_and_way_back_alone(error, told):
    typed_in = {"email": "ana@example.org", "password": "secret", "code": "1", "next": "/books"}

    assert failed_sign_in(typed_in, error) == SignInForm("ana@example.org", "/books", **told)


def test_failed_form_to_sign_in_leads_to_no_other_site():
    assert failed_sign_in({"next": "//evil.example"}, SignInFailed()) == SignInForm(failed=True)


@pytest.mark.parametrize(
    "content_type",
    ["", "application/x-www-form-urlencoded", "Multipart/Form-Data; boundary=x"],
)
def test_form_may_be_sent_in_two_ways(content_type):
    assert refuse_no_form(content_type) is None


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", "x" * 500])
def test_what_is_no_form_is_refused_with_415(content_type):
    with pytest.raises(Refused) as caught:
        refuse_no_form(content_type)

    assert caught.value.problem == Problem(415, "not-a-form", subject=content_type[:80])

"""Forms: what they hold at first, after a mistake, and when they are forged."""

from __future__ import annotations

import pytest

from bookshelf.models import Book, Fault
from bookshelf.views import BookForm, Problem
from bookshelf.web import csrf
from bookshelf.web.bodies import Refused
from bookshelf.web.forms import empty_form, form_of, mistaken_form, refuse_forgery, typed

EMPTY = {"title": "", "author": "", "year": "", "language": "", "genre": "", "isbn": ""}
KEY = "a key for the tests only"
VALUE = "0" * 32


def test_form_for_a_new_book_has_every_field_and_nothing_in_it():
    assert empty_form() == BookForm(EMPTY)


def test_form_for_a_book_holds_its_values_as_text():
    book = Book("Iliade", "Homère", year=-750, genre="poetry", popularity=9, id=3)

    values = {**EMPTY, "title": "Iliade", "author": "Homère", "year": "-750", "genre": "poetry"}
    assert form_of(book) == BookForm(values, book_id=3)


def test_year_that_nobody_knows_is_an_empty_field():
    assert form_of(Book("Beowulf", "Anonymous", id=1)).values["year"] == ""


def test_year_zero_is_shown():
    assert form_of(Book("Annals", "Anonymous", year=0, id=1)).values["year"] == "0"


def test_mistaken_form_keeps_what_was_typed_and_adds_the_other_fields():
    faults = {"year": Fault("not-a-number", "soon")}

    form = mistaken_form({"year": "soon", "colour": "red"}, faults, 7)

    assert form == BookForm({**EMPTY, "year": "soon", "colour": "red"}, faults, 7)


def test_one_mistaken_form_leaves_nothing_in_the_next():
    mistaken_form({"title": "Emma"}, {}, None)

    assert empty_form().values == EMPTY


def test_token_is_not_among_the_values_typed():
    assert typed({"title": "Emma", "csrf_token": "abc"}) == {"title": "Emma"}


def test_form_with_the_right_token_is_let_through():
    form = {csrf.FIELD: csrf.token_for(KEY, VALUE)}

    assert refuse_forgery(KEY, VALUE, form, "/books/new") is None


@pytest.mark.parametrize("form", [{}, {"csrf_token": ""}, {"csrf_token": "0" * 64}])
def test_form_without_the_right_token_is_refused_with_403(form):
    with pytest.raises(Refused) as caught:
        refuse_forgery(KEY, VALUE, form, "/books/new")

    assert caught.value.problem == Problem(403, "forgery", subject="/books/new")

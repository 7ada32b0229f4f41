"""The fields of a form, as HTML: what was typed, and what is wrong with it."""

from __future__ import annotations

import pytest

from bookshelf.models import Fault
from bookshelf.views import BookForm, Visit
from tests.unit.views.reading import read

EXERCISE = "views/book-form"
TYPED = {"title": "Le Petit Prince", "author": "", "year": "next year"}
FAULTS = {"author": Fault("required"), "year": Fault("not-a-number", "next year")}


def form_page(views, values=TYPED, faults=FAULTS):
    """Return the page with this form."""
    return read(views.pages.book_form(Visit(path="/books/new"), BookForm(values, faults)))


@pytest.mark.exercise(EXERCISE, fr="Un champ garde ce qui a été saisi, espaces compris")
def test_field_keeps_what_was_typed_spaces_included(views):
    page = form_page(views)

    assert page.one("input", name="title").attributes.get("value") == "Le Petit Prince"
    assert page.one("input", name="year").attributes.get("value") == "next year"


@pytest.mark.exercise(EXERCISE, fr="Un champ où rien n’a été saisi est vide")
def test_field_where_nothing_was_typed_is_empty(views):
    page = form_page(views, values={}, faults={})

    assert page.one("input", name="title").attributes.get("value", "") == ""


@pytest.mark.exercise(EXERCISE, fr="Un champ fautif se dit invalide, un champ juste ne le dit pas")
def test_field_with_a_fault_says_it_is_invalid_and_a_right_one_does_not(views):
    page = form_page(views)

    assert page.one("input", name="year").attributes.get("aria-invalid") == "true"
    assert page.one("input", name="title").attributes.get("aria-invalid", "false") == "false"


@pytest.mark.exercise(EXERCISE, fr="Un champ fautif désigne son propre message")
def test_field_with_a_fault_points_at_its_own_message(views):
    page = form_page(views)

    message = page.described_by(page.one("input", name="year"))

    assert "next year" in message
    assert page.described_by(page.one("input", name="author")) not in ("", message)


@pytest.mark.exercise(EXERCISE, fr="Un champ sans faute désigne son conseil")
def test_field_without_a_fault_points_at_its_hint(views):
    page = form_page(views, values={}, faults={})

    assert page.described_by(page.one("input", name="year")) != ""


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Ce qui a été saisi ne peut pas sortir du champ")
def test_what_was_typed_cannot_leave_the_field(views):
    attack = '"><script>alert(1)</script>'

    page = form_page(views, values={"title": attack})

    assert page.one("input", name="title").attributes.get("value") == attack
    assert page.all("script") == []


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Un formulaire sans faute n’affiche aucun message")
def test_form_without_a_fault_has_no_message(views):
    faultless = form_page(views, faults={})

    assert faultless.all("input", name="author") != []
    assert faultless.all(**{"aria-invalid": "true"}) == []
    assert "Please fill this in" not in faultless.text

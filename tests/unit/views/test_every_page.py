"""What every HTML page has: a language, a title, one heading, and the token in its forms."""

from __future__ import annotations

import pytest

from bookshelf.models import Book, BookPage
from bookshelf.views import BookForm, Home, Problem, Visit
from tests.unit.views.reading import read
from tests.unit.views.samples import ABOUT_READERS, CHERI, LIBRARIAN, REVIEWS

EMMA = Book("Emma", "Jane Austen", year=1815, id=7)
FORM = {"title": "Emma"}
PAGES = [
    ("home", [Home(1, [EMMA], [EMMA])]),
    ("about", []),
    ("catalogue", [BookPage([EMMA], 1)]),
    ("catalogue", [BookPage([], 0, q="emma", author="Nobody")]),
    ("book", [EMMA]),
    ("book", [CHERI, REVIEWS]),
    ("book_form", [BookForm(FORM)]),
    ("book_form", [BookForm(FORM, book_id=7)]),
    ("problem", [Problem(404, "book-not-found", "42")]),
    ("health", [1]),
    *ABOUT_READERS,
]
every_page = pytest.mark.parametrize(("name", "given"), PAGES)
for_everybody = pytest.mark.parametrize("reader", [None, LIBRARIAN], ids=["nobody", "librarian"])


def page_of(views, visit, name, given):
    """Return this page as elements."""
    return read(getattr(views.pages, name)(visit, *given))


@every_page
def test_every_page_says_which_language_it_is_in(views, language, name, given):
    page = page_of(views, Visit(language), name, given)

    assert page.one("html").attributes["lang"] == language


@every_page
def test_every_page_has_a_title_of_its_own(views, name, given):
    page = page_of(views, Visit(), name, given)

    title = page.one("head").one("title").text.removesuffix("Bookshelf").rstrip(" ·")

    assert title != ""


@for_everybody
@every_page
def test_every_page_has_one_main_part_with_one_first_heading(views, name, given, reader):
    page = page_of(views, Visit(reader=reader), name, given)

    assert page.one("main").one("h1").text == page.one("h1").text != ""


@for_everybody
@every_page
def test_no_two_elements_of_a_page_have_the_same_id(views, name, given, reader):
    page = page_of(views, Visit(reader=reader), name, given)

    ids = [element.attributes["id"] for element in page.all() if "id" in element.attributes]

    assert len(ids) == len(set(ids))


@for_everybody
@every_page
def test_every_form_that_posts_carries_the_token(views, name, given, reader):
    page = page_of(views, Visit(csrf_token="a token", reader=reader), name, given)

    for form in page.all("form"):
        if form.attributes.get("method") == "post":
            assert form.one("input", name="csrf_token").attributes["value"] == "a token"
        else:
            assert form.all("input", name="csrf_token") == []


@for_everybody
@every_page
def test_no_page_holds_a_script_or_style_within(views, name, given, reader):
    page = page_of(views, Visit(reader=reader), name, given)

    assert [script for script in page.all("script") if "src" not in script.attributes] == []
    assert page.all("style") == []
    for element in page.all():
        assert not [name for name in element.attributes if name == "style" or name[:2] == "on"]


@for_everybody
@every_page
def test_every_field_that_is_seen_has_a_label(views, name, given, reader):
    page = page_of(views, Visit(reader=reader), name, given)

    labelled = {label.attributes.get("for") for label in page.all("label")}

    for field in page.all("input", "select", "textarea"):
        if field.attributes.get("type") != "hidden" and "hidden" not in field.attributes:
            assert field.attributes["id"] in labelled


@for_everybody
@every_page
def test_every_part_that_is_named_by_others_is_there(views, name, given, reader):
    page = page_of(views, Visit(reader=reader), name, given)

    ids = {element.attributes.get("id") for element in page.all()}

    for element in page.all():
        for attribute in ("aria-labelledby", "aria-describedby"):
            assert set(element.attributes.get(attribute, "").split()) <= ids


@every_page
def test_page_for_somebody_unknown_changes_nothing_but_at_the_front_door(views, name, given):
    page = page_of(views, Visit(), name, given)

    forms = page.one("header", **{"class": "site"}).all("form")

    assert [form.attributes["method"] for form in forms] == ["get"]

"""The front of the shop, on every page: the search, and what it offers to whom."""

from __future__ import annotations

import pytest

from bookshelf.models import BookPage
from bookshelf.views import Visit
from tests.unit.views.reading import read
from tests.unit.views.samples import ANA, LIBRARIAN


def front(views, reader=None, path="/about"):
    """Return the header of a page for this reader."""
    visit = Visit(path=path, csrf_token="a token", reader=reader)
    return read(views.pages.about(visit)).one("header", **{"class": "site"})


def test_somebody_unknown_can_sign_in_or_register(views):
    links = front(views).links()

    assert {"/login", "/register"} <= links.keys()
    assert not {"/dashboard", "/basket"} & links.keys()


def test_reader_finds_their_own_page_and_basket(views):
    links = front(views, ANA).links()

    assert links["/dashboard"] == "Ana"
    assert "/basket" in links
    assert not {"/login", "/register"} & links.keys()


def test_reader_signs_out_with_a_form_that_carries_the_token(views):
    form = front(views, ANA).one("form", action="/logout")

    assert form.attributes["method"] == "post"
    assert form.one("input", name="csrf_token").attributes["value"] == "a token"


@pytest.mark.parametrize(("reader", "is_led"), [(None, False), (ANA, False), (LIBRARIAN, True)])
def test_only_a_librarian_is_led_to_the_form_for_a_new_book(views, reader, is_led):
    assert ("/books/new" in front(views, reader).links()) is is_led


def test_search_asks_the_catalogue(views):
    form = front(views).one("form", role="search")

    assert form.attributes["action"] == "/books"
    assert form.one("input", name="q")


def test_catalogue_has_one_search_and_not_two(views):
    page = read(views.pages.catalogue(Visit(path="/books"), BookPage([], 0)))

    assert len(page.all("form", role="search")) == 1


@pytest.mark.parametrize("path", ["/dashboard", "/basket"])
def test_page_that_is_open_is_marked_as_the_current_one(views, path):
    link = front(views, ANA, path).one("a", href=path)

    assert link.attributes["aria-current"] == "page"

"""Searching in the catalogue, as HTML: the form, the hits, what was chosen, what to try."""

from __future__ import annotations

import pytest

from bookshelf.models import BookPage
from bookshelf.views import Visit
from tests.unit.views.reading import read
from tests.unit.views.samples import BEOWULF, CHERI

ASKED = {"q": "cheri", "author": "Colette", "genre": "novel", "year": "1920"}
FOUND = BookPage([CHERI], 1, q="cheri", author="Colette", genre="novel", year=1920, sort="-year")


def main_part(views, page, query=None):
    """Return the main part of this page of the catalogue."""
    visit = Visit(path="/books", query=ASKED if query is None else query)
    return read(views.pages.catalogue(visit, page)).one("main")


def chosen_in(select):
    """Return the value that is chosen in a list."""
    return select.one("option", selected="").attributes["value"]


def test_form_keeps_all_that_was_asked_for(views):
    form = main_part(views, FOUND).one("form", role="search")

    typed = {name: form.one("input", name=name).attributes["value"] for name in ("q", "author")}

    assert typed == {"q": "cheri", "author": "Colette"}
    assert form.one("input", name="year").attributes["value"] == "1920"
    assert chosen_in(form.one("select", name="genre")) == "novel"
    assert chosen_in(form.one("select", name="sort")) == "-year"


def test_hit_is_marked_where_it_was_found_though_its_accent_was_not_typed(views):
    marked = main_part(views, FOUND).all("mark")

    assert [mark.text for mark in marked] == ["Chéri"]


def test_nothing_is_marked_where_nothing_was_searched_for(views):
    assert main_part(views, BookPage([CHERI], 1), {}).all("mark") == []


def test_title_with_signs_of_html_stays_text_beside_a_hit(views):
    book = type(CHERI)("Emma & <b>Co</b>", "Jane Austen", id=7)

    main = main_part(views, BookPage([book], 1, q="emma"), {"q": "emma"})

    assert main.one("a", href="/books/7").text == "Emma & <b>Co</b>"
    assert main.all("b") == []


@pytest.mark.parametrize(
    ("name", "label"),
    [("q", "cheri"), ("author", "Colette"), ("genre", "Novel"), ("year", "1920")],
)
def test_each_thing_chosen_can_be_taken_off_by_a_link(views, name, label):
    links = main_part(views, FOUND, {**ASKED, "page": "3"}).one("ul", **{"class": "chosen"}).links()

    rest = "&".join(f"{other}={value}" for other, value in ASKED.items() if other != name)

    assert label in links[f"/books?{rest}"]


def test_whole_catalogue_offers_nothing_to_take_off(views):
    assert main_part(views, BookPage([CHERI], 1), {}).all("ul", **{"class": "chosen"}) == []


def test_search_that_finds_nothing_says_what_to_try(views):
    nothing = BookPage([], 0, q="emma zzz", genre="novel")

    main = main_part(views, nothing, {"q": "emma zzz", "genre": "novel"})

    assert "Fewer words" in main.text
    assert {"/books?q=emma+zzz", "/books"} <= main.links().keys()


def test_page_behind_the_last_leads_to_the_first(views):
    main = main_part(views, BookPage([], 40, page=9, q="e"), {"q": "e", "page": "9"})

    assert "/books?q=e" in main.links()
    assert "behind the last" in main.text


def test_shelf_with_books_gives_no_advice(views):
    assert "What you could try" not in main_part(views, BookPage([BEOWULF], 1), {}).text

"""Whatever a book is called, it stays text."""

from __future__ import annotations

import json

import pytest

from bookshelf.models import Book, BookPage, Fault
from bookshelf.views import BookForm, Home, Problem, Visit
from tests.unit.views.reading import read

ATTACK = "\"'><script>alert(1)</script>{{ 7 * 7 }} %(title)s {value} &amp;"
HARMLESS = "harmless"
every_page = pytest.mark.parametrize("name", ["home", "catalogue", "book", "book_form", "problem"])


def page_full_of(views, word, name):
    """Return the page on which every text that comes from outside is this word."""
    book = Book(word, word, language=word, genre=word, isbn=word, id=7)
    faults = {"title": Fault("not-text", word), word: Fault("unknown", choices=(word,))}
    given = {
        "home": Home(1, [book], [book]),
        "catalogue": BookPage([book], 100, author=word, sort=word),
        "book": book,
        "book_form": BookForm({"title": word, "genre": word}, faults),
        "problem": Problem(404, "not-found", word, faults),
    }
    visit = Visit("en", "/" + word, {word: word}, csrf_token=word)
    return read(getattr(views.pages, name)(visit, given[name]))


def skeleton(page):
    """Return the elements of a page and the names of their attributes."""
    return [(element.tag, sorted(element.attributes)) for element in page.all()]


@every_page
def test_no_text_becomes_an_element_or_an_attribute(views, name):
    attacked = page_full_of(views, ATTACK, name)

    assert skeleton(attacked) == skeleton(page_full_of(views, HARMLESS, name))


@every_page
def test_text_is_shown_as_it_is(views, name):
    page = page_full_of(views, ATTACK, name)

    values = [field.attributes.get("value") for field in page.all("input")]

    assert ATTACK in page.one("main").text or ATTACK in values


def test_value_stays_whole_in_an_attribute(views):
    form = BookForm({"title": ATTACK, "author": ATTACK})

    page = read(views.pages.book_form(Visit(csrf_token=ATTACK), form))

    for name in ("title", "author", "csrf_token"):
        assert page.one("input", name=name).attributes["value"] == ATTACK


def test_value_stays_whole_in_json(views):
    book = json.loads(views.api.book(Visit(), Book(ATTACK, "An Author", id=7)))

    assert book["title"] == ATTACK


def test_value_cannot_move_the_cursor_of_a_terminal(views):
    path = "/\x1b[2J\r\nBooks: 6"

    text = views.plain.problem(Visit(), Problem(404, "not-found", path))

    assert "\x1b" not in text
    assert "\r" not in text
    assert "[2J\ufffd\ufffdBooks: 6" in text

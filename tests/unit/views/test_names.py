"""Names of genres and languages, years and numbers, as a reader of each language writes them."""

from __future__ import annotations

import pytest

from bookshelf.models import GENRES, Book
from bookshelf.views import Home, Visit
from tests.unit.views.reading import read

# The space that French puts between thousands, and never breaks a line at.
NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"


def told(view, language, **facts):
    """Return the text about a book of which these facts are known."""
    return view.book(Visit(language), Book("A Title", "An Author", id=1, **facts))


@pytest.mark.parametrize("genre", GENRES)
def test_every_genre_has_a_name_for_people(views, language, genre):
    text = told(views.plain, language, genre=genre)

    name = text.splitlines()[2].partition(": ")[2]

    assert name[0].isupper()
    assert name in read(told(views.pages, language, genre=genre)).one("main").text


@pytest.mark.parametrize(
    ("reader", "code", "name"),
    [
        ("en", "fr", "French"),
        ("en", "grc", "Ancient Greek"),
        ("fr", "fr", "français"),
        ("fr", "en", "anglais"),
    ],
)
def test_language_of_a_book_is_named_in_the_readers_language(views, reader, code, name):
    facts = Book("A Title", "An Author", language=code, id=1)

    for view in (views.pages, views.plain):
        assert name in view.book(Visit(reader), facts)


def test_language_without_a_name_is_told_by_its_code(views):
    book = Book("A Title", "An Author", language="qqq", id=1)

    for view in (views.pages, views.plain):
        assert "qqq" in view.book(Visit(), book)


def test_year_before_our_era_is_not_a_negative_number(views, language):
    for view in (views.pages, views.plain):
        text = told(view, language, year=-458)

        assert "458" in text
        assert "-458" not in text


def test_year_is_no_quantity_and_so_has_no_thousands(views, language):
    for view in (views.pages, views.plain):
        assert "1815" in told(view, language, year=1815)


@pytest.mark.parametrize(("reader", "number"), [("en", "6,020"), ("fr", f"6{NARROW_SPACE}020")])
def test_thousands_stand_apart_as_the_reader_writes_them(views, reader, number):
    for view in (views.pages, views.plain):
        assert number in view.home(Visit(reader), Home(6020, [], []))
        assert number in told(view, reader, popularity=6020)


def test_number_of_times_borrowed_is_singular_for_one(views):
    once = read(told(views.pages, "en", popularity=1)).one("main").text
    twice = read(told(views.pages, "en", popularity=2)).one("main").text

    assert "1 time" in once
    assert "1 times" not in once
    assert "2 times" in twice

"""A book as a JSON object."""

from __future__ import annotations

import json

import pytest

from bookshelf.models import Book
from bookshelf.views import Visit

EXERCISE = "views/book-json"
CHERI = Book("Chéri", "Colette", 1920, "fr", "novel", "9782253010272", 7, id=3)
BEOWULF = Book("Beowulf", "Anonymous", id=4)
FIELDS = ("id", "title", "author", "year", "language", "genre", "isbn", "popularity")


def written(views, book):
    """Return the JSON object that is written for a book."""
    return json.loads(views.api.book(Visit(), book))


@pytest.mark.exercise(EXERCISE, fr="Tout ce qu’on sait d’un livre porte son propre nom")
def test_all_that_is_known_of_a_book_stands_under_its_own_name(views):
    book = written(views, CHERI)

    known = {name: book.get(name, "left out") for name in FIELDS}

    assert known == {
        "id": 3,
        "title": "Chéri",
        "author": "Colette",
        "year": 1920,
        "language": "fr",
        "genre": "novel",
        "isbn": "9782253010272",
        "popularity": 7,
    }


@pytest.mark.exercise(EXERCISE, fr="Ce que personne n’a dit est null, et reste nommé")
def test_what_nobody_has_said_is_null_and_still_named(views):
    book = written(views, BEOWULF)

    unsaid = {name: book.get(name, "left out") for name in ("year", "language", "genre", "isbn")}

    assert unsaid == {"year": None, "language": None, "genre": None, "isbn": None}


@pytest.mark.exercise(EXERCISE, fr="Un nombre reste un nombre")
def test_number_stays_a_number(views):
    book = written(views, CHERI)

    kinds = {name: type(book.get(name)) for name in ("id", "year", "popularity")}

    assert kinds == {"id": int, "year": int, "popularity": int}


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Zéro est un nombre connu, pas une absence")
def test_zero_is_a_number_and_not_unknown(views):
    book = written(views, Book("A Title", "An Author", year=0, popularity=0, id=9))

    assert (book["year"], book["popularity"]) == (0, 0)

"""Putting a book on the shelf."""

from __future__ import annotations

import pytest

from bookshelf.models import Loaded
from tests.books import BEOWULF, CHERI, EMMA, ETRANGER, SIDO

EXERCISE = "models/add-book"
WHOLE = {
    "title": "La Vagabonde",
    "author": "Colette",
    "year": 1910,
    "language": "fr",
    "genre": "novel",
    "price": "8.50",
    "stock": 3,
    "adult": True,
}


@pytest.mark.exercise(EXERCISE, fr="Le livre ajouté est sur le rayon, tel qu’il a été rendu")
def test_added_book_stands_on_the_shelf_as_it_was_returned(books):
    added = books.add(EMMA)

    assert books.newest(5) == [added]


@pytest.mark.exercise(EXERCISE, fr="Chaque livre ajouté reçoit le numéro que la base lui a donné")
def test_each_added_book_gets_the_id_that_the_database_gave_it(shelf):
    first = shelf.add(EMMA)
    second = shelf.add(SIDO)

    assert [book.id for book in shelf.newest(2)] == [second.id, first.id]


@pytest.mark.exercise(EXERCISE, fr="Chaque valeur est gardée dans sa propre colonne")
def test_every_value_is_kept_in_its_own_column(books):
    books.add(WHOLE)

    (book,) = books.newest(1)
    assert {field: getattr(book, field) for field in WHOLE} == {**WHOLE, "price": 850}


@pytest.mark.exercise(EXERCISE, fr="Une attaque par le titre n’est que le titre d’un livre")
def test_attack_by_the_title_is_only_the_title_of_a_book(books):
    attack = "x', 'Nobody', 1999, '', '', NULL, NULL, 0, 0, 'x', 'x', 'x') --"

    books.add({"title": attack, "author": "Jane Austen"})

    assert [(book.title, book.author) for book in books.newest(5)] == [(attack, "Jane Austen")]


@pytest.mark.exercise(EXERCISE, fr="Des livres sans année ni ISBN n’en ont pas non plus après")
def test_books_without_year_and_isbn_have_none_afterwards(books):
    books.add(BEOWULF)
    books.add({"title": "Gilgamesh", "author": "Anonymous"})

    assert [(book.year, book.isbn) for book in books.newest(5)] == [(None, ""), (None, "")]


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Une apostrophe est une lettre comme une autre")
@pytest.mark.parametrize(
    "title", ["L'Étranger", "''", "Robert\\'); DROP TABLE book; --", ":year ?"]
)
def test_apostrophe_is_a_letter_like_any_other(books, title):
    books.add({**ETRANGER, "title": title})

    assert [book.title for book in books.newest(5)] == [title]


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Le numéro d’un livre retiré n’est pas donné une seconde fois")
def test_id_of_a_deleted_book_is_not_given_again(shelf):
    (oldest,) = shelf.newest(5)[-1:]
    shelf.delete(oldest.id)

    added = shelf.add(SIDO)

    assert shelf.newest(1) == [added]


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Le livre se reconnaît sans ses accents ni ses majuscules")
def test_added_book_is_known_without_its_accents_and_capitals(books):
    books.add(CHERI)

    loaded = books.load([{"title": "CHERI", "author": "colette", "year": 1920}])

    assert loaded == Loaded(added=0, known=1, refused=[])

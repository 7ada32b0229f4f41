"""Sorting the catalogue."""

from __future__ import annotations

import pytest

from bookshelf.models import SORTS, InvalidQuery
from tests.books import CHERI, EMMA, SIDO

EXERCISE = "models/sort-books"


def titles(books, sort, **named):
    """Return the titles on one page of the catalogue."""
    return [book.title for book in books.page(sort=sort, **named).books]


@pytest.mark.exercise(EXERCISE, fr="Les titres se suivent sans égard aux accents")
def test_titles_follow_each_other_without_regard_to_accents(books):
    books.load([{"title": title, "author": "Anonymous"} for title in ("Zadig", "emma", "Électre")])

    assert titles(books, "title") == ["Électre", "emma", "Zadig"]


@pytest.mark.exercise(EXERCISE, fr="Un auteur après l’autre, et ses livres par titre")
def test_one_author_after_the_other_and_their_books_by_title(shelf):
    shelf.load([{"title": "Caligula", "author": "albert camus"}])

    assert titles(shelf, "author", limit=4) == ["Caligula", "L'Étranger", "Beowulf", "Chéri"]


@pytest.mark.exercise(EXERCISE, fr="Un tiret devant le tri le renverse tout entier")
@pytest.mark.parametrize("sort", ["title", "author", "popular"])
def test_dash_before_the_sort_reverses_all_of_it(shelf, sort):
    shelf.load([{**SIDO, "year": 1931}, {**CHERI, "year": 1921}])

    backward = shelf.page(sort=f"-{sort}").books

    assert backward == shelf.page(sort=sort).books[::-1]


@pytest.mark.exercise(EXERCISE, fr="Un livre sans année vient en dernier dans les deux sens")
def test_book_without_year_comes_last_in_both_directions(shelf):
    assert titles(shelf, "year") == ["Emma", "Chéri", "Sido", "L'Étranger", "Beowulf"]
    assert titles(shelf, "-year") == ["L'Étranger", "Sido", "Chéri", "Emma", "Beowulf"]


@pytest.mark.exercise(EXERCISE, fr="Un tri qui n’est pas sur la liste est refusé, avec la liste")
@pytest.mark.parametrize("sort", ["price", "", "title; DROP TABLE book"])
def test_sort_that_is_not_on_the_list_is_refused_with_the_list(shelf, sort):
    with pytest.raises(InvalidQuery) as caught:
        shelf.page(sort=sort)

    fault = caught.value.faults["sort"]
    assert (fault.code, fault.value, fault.choices) == ("not-a-choice", sort, SORTS)


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Les plus empruntés viennent d’abord, les égaux par titre")
def test_most_borrowed_come_first_and_equal_ones_by_title(shelf):
    shelf.load([{"title": "Amok", "author": "Stefan Zweig", "popularity": 12}])

    assert titles(shelf, "popular", limit=4) == ["L'Étranger", "Amok", "Emma", "Chéri"]


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Deux livres égaux se suivent par numéro, d’une page à l’autre")
@pytest.mark.parametrize("sort", ["title", "author", "popular"])
def test_two_equal_books_follow_by_id_from_page_to_page(books, sort):
    books.load([{**EMMA, "year": 1816}, {**EMMA, "year": 1815}])

    pages = [books.page(sort=sort, page=page, limit=1).books for page in (1, 2)]

    assert [book.year for (book,) in pages] == [1816, 1815]


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Une colonne, deux tirets ou du SQL ne sont pas des tris")
@pytest.mark.parametrize(
    "sort", ["id", "title_key", "--title", "title-", "TITLE", "title DESC", "year, title"]
)
def test_column_two_dashes_or_sql_are_no_sorts(shelf, sort):
    with pytest.raises(InvalidQuery) as caught:
        shelf.page(sort=sort)

    assert list(caught.value.faults) == ["sort"]

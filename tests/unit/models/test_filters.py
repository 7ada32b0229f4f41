"""Only the books of a genre or a year, alone and together with all else."""

from __future__ import annotations

from datetime import date

import pytest

from bookshelf.models import GENRES, Fault

ROWS = [
    {"title": "Chéri", "author": "Colette", "year": 1920, "genre": "novel"},
    {"title": "Sido", "author": "Colette", "year": 1930, "genre": "memoir"},
    {"title": "La Chatte", "author": "Colette", "year": 1933, "genre": "novel"},
    {"title": "La Condition humaine", "author": "André Malraux", "year": 1933, "genre": "novel"},
    {"title": "Beowulf", "author": "Anonymous", "year": None, "genre": ""},
    {"title": "L'Iliade", "author": "Homère", "year": -750, "genre": "poetry"},
]


@pytest.fixture
def shop(books):
    """A library of books of several genres and years."""
    books.load(ROWS)
    return books


def titles(page):
    """Return the titles on a page, which must be all that answer."""
    assert page.total == len(page.books)
    return [book.title for book in page.books]


def test_only_books_of_the_genre_are_shown(shop):
    assert titles(shop.page(genre="novel")) == ["Chéri", "La Chatte", "La Condition humaine"]
    assert titles(shop.page(genre="comics")) == []


@pytest.mark.parametrize("year", [1933, "1933", " +1933 "])
def test_only_books_of_the_year_are_shown(shop, year):
    assert titles(shop.page(year=year)) == ["La Chatte", "La Condition humaine"]


@pytest.mark.parametrize("year", [-750, "-750"])
def test_year_may_be_before_our_era(shop, year):
    assert titles(shop.page(year=year)) == ["L'Iliade"]


def test_nothing_typed_filters_nothing(shop):
    page = shop.page(q=" ", author="", genre=" ", year=" ")

    assert (page.total, page.q, page.genre, page.year) == (6, "", "", None)


def test_filters_work_together_in_every_sort(shop):
    for sort in ("title", "-title", "author", "year", "-year", "popular"):
        page = shop.page(q="ch", author="colette", genre="novel", year="1920", sort=sort)

        assert titles(page) == ["Chéri"]


@pytest.mark.parametrize(
    ("named", "found"),
    [
        ({"q": "la", "genre": "novel"}, ["La Condition humaine", "La Chatte"]),
        ({"q": "colette", "year": 1933}, ["La Chatte"]),
        ({"author": "Colette", "genre": "novel"}, ["La Chatte", "Chéri"]),
        ({"genre": "novel", "year": 1933}, ["La Condition humaine", "La Chatte"]),
    ],
)
def test_two_filters_are_stricter_than_one(shop, named, found):
    assert titles(shop.page(sort="-title", **named)) == found


def test_page_says_which_genre_and_year_were_asked_for(shop):
    page = shop.page(genre="novel", year="1933")

    assert (page.genre, page.year) == ("novel", 1933)


def test_changed_genre_is_counted_anew(shop):
    (sido,) = shop.page(genre="memoir").books

    shop.change(sido.id, {"genre": "essay"})

    assert (shop.page(genre="memoir").total, shop.page(genre="essay").total) == (0, 1)
    assert shop.count() == 6


def test_deleted_book_is_counted_no_more(shop):
    shop.delete(shop.page(genre="poetry").books[0].id)

    assert (shop.page(genre="poetry").total, shop.count()) == (0, 5)


@pytest.mark.parametrize("genre", ["Novel", "gothic", "novel,essay", "'", "%"])
def test_genre_that_is_not_ours_is_refused_with_the_list(shop, faults, genre):
    found = faults(shop.page, genre=genre)

    assert found == {"genre": Fault("not-a-choice", genre, choices=GENRES)}


@pytest.mark.parametrize("year", ["then", "1e3", "19.5", "٣", True, 1.5, [1933]])
def test_year_that_is_no_number_is_refused(shop, faults, year):
    found = faults(shop.page, year=year)

    assert found == {"year": Fault("not-a-number", year if isinstance(year, str) else repr(year))}


@pytest.mark.parametrize("year", [-3001, "9999", 10**400])
def test_year_out_of_range_is_refused_with_the_range(shop, faults, year):
    found = faults(shop.page, year=year)

    next_year = date.today().year + 1
    assert found == {"year": Fault("out-of-range", str(year)[:80], low=-3000, high=next_year)}


@pytest.mark.parametrize("name", ["q", "author", "genre"])
@pytest.mark.parametrize("value", [42, True, ["a"], {"a": 1}])
def test_what_is_no_text_is_refused_with_what_it_was(shop, faults, name, value):
    found = faults(shop.page, **{name: value})

    assert found == {name: Fault("not-text", repr(value))}


@pytest.mark.parametrize("sort", [42, None, ["title"], {"title": 1}])
def test_sort_that_is_no_text_is_refused(shop, faults, sort):
    assert faults(shop.page, sort=sort)["sort"].code == "not-a-choice"

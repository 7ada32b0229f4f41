"""What is read: shares of the books, and how often they were borrowed."""

from __future__ import annotations

import pytest

from bookshelf.models import Share, Statistics


@pytest.fixture
def statistics(library, extras):
    """A function that puts books with these values on the shelf and returns the statistics."""

    def statistics(*rows):
        titled = [
            {"title": f"Volume {place}", "author": "Colette", **row}
            for place, row in enumerate(rows)
        ]
        library.books.load(titled)
        return extras.reading.statistics()

    return statistics


def test_empty_library_has_nothing_to_share(statistics):
    assert statistics() == Statistics(0, 0, [], [], [], [])


def test_books_and_borrowings_are_counted(statistics):
    found = statistics({"popularity": 3}, {"popularity": 4}, {})

    assert (found.books, found.borrowed) == (3, 7)


def test_most_borrowed_genre_comes_first(statistics):
    found = statistics(
        {"genre": "poetry", "popularity": 1},
        {"genre": "novel", "popularity": 5},
        {"genre": "poetry", "popularity": 2},
        {},
    )

    assert found.by_genre == [Share("novel", 1, 5), Share("poetry", 2, 3), Share("", 1, 0)]


def test_genres_that_are_borrowed_alike_come_by_books_then_by_name(statistics):
    genres = ["poetry", "novel", "poetry", "crime"]

    found = statistics(*({"genre": genre, "popularity": 0} for genre in genres))

    assert [share.name for share in found.by_genre] == ["poetry", "crime", "novel"]


def test_most_borrowed_language_comes_first(statistics):
    found = statistics(
        {"language": "en", "popularity": 1},
        {"language": "fr", "popularity": 5},
        {"popularity": 2},
    )

    assert found.by_language == [Share("fr", 1, 5), Share("", 1, 2), Share("en", 1, 1)]


def test_decades_come_in_the_order_of_time_and_books_without_year_last(statistics):
    found = statistics(
        {"popularity": 1},
        {"year": 1929, "popularity": 2},
        {"year": 1930, "popularity": 9},
        {"year": 1920, "popularity": 4},
        {"year": 865, "popularity": 8},
    )

    assert found.by_decade == [
        Share("860", 1, 8),
        Share("1920", 2, 6),
        Share("1930", 1, 9),
        Share("", 1, 1),
    ]


@pytest.mark.parametrize(
    ("year", "decade"),
    [(2000, "2000"), (9, "0"), (0, "0"), (-1, "-10"), (-10, "-10"), (-11, "-20"), (-399, "-400")],
)
def test_decade_begins_at_a_multiple_of_ten_also_before_our_era(statistics, year, decade):
    assert [share.name for share in statistics({"year": year}).by_decade] == [decade]


def test_ten_most_popular_books_are_named(statistics, library):
    found = statistics(*({"popularity": number} for number in range(12)))

    assert found.popular == library.books.popular(10)
    assert [book.popularity for book in found.popular] == list(range(11, 1, -1))


def test_statistics_follow_every_change(statistics, library):
    statistics({"genre": "novel", "year": 1920})
    (book,) = library.books.newest(1)
    library.books.change(book.id, {"genre": "poetry", "year": 1870})

    found = statistics()

    assert [share.name for share in found.by_genre] == ["poetry"]
    assert [share.name for share in found.by_decade] == ["1870"]

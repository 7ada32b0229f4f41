"""What readers say of books."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bookshelf.models import BookNotFound, BookReviews, ReviewNotFound
from tests.books import EMMA, SIDO
from tests.readers import ANA, LEO, add_reader
from tests.shop import shelve

BEYOND = 2**63


@pytest.fixture
def ana(library):
    return add_reader(library, ANA)


@pytest.fixture
def leo(library):
    return add_reader(library, LEO)


@pytest.fixture
def emma(library):
    return shelve(library, EMMA)


@pytest.fixture
def crowd(library):
    """Sixty readers."""
    values = [{"name": "Ana", "email": f"ana{number}@example.org"} for number in range(60)]
    return [add_reader(library, each) for each in values]


def test_review_says_who_wrote_it_of_what_and_when(library, emma, ana):
    review = library.reviews.add(emma.id, {"rating": 4, "text": "Clever."}, ana)

    assert (review.book_id, review.book_title) == (emma.id, "Emma")
    assert (review.reader_id, review.reader_name) == (ana.id, "Ana Lima")
    assert (review.rating, review.text) == (4, "Clever.")
    assert review.written == date.today().isoformat()


def test_review_is_found_by_its_id(library, emma, ana):
    review = library.reviews.add(emma.id, {"rating": 4}, ana)

    assert library.reviews.get(review.id) == review


def test_book_without_review_has_no_average(library, emma):
    assert library.reviews.of_book(emma.id) == BookReviews([], 0, None)


def test_reviews_of_a_book_are_counted_and_averaged(library, emma, ana, leo):
    first = library.reviews.add(emma.id, {"rating": 5}, ana)
    second = library.reviews.add(emma.id, {"rating": 2}, leo)

    assert library.reviews.of_book(emma.id) == BookReviews([second, first], 2, 3.5)


def test_reviews_of_another_book_do_not_count(library, emma, ana):
    sido = shelve(library, SIDO)
    library.reviews.add(emma.id, {"rating": 1}, ana)
    review = library.reviews.add(sido.id, {"rating": 5}, ana)

    assert library.reviews.of_book(sido.id) == BookReviews([review], 1, 5.0)


def test_fifty_reviews_are_shown_and_all_are_counted(library, emma, crowd):
    added = [
        library.reviews.add(emma.id, {"rating": 1 + number % 3}, reader)
        for number, reader in enumerate(crowd)
    ]

    found = library.reviews.of_book(emma.id)

    assert found.reviews == added[:-51:-1]
    assert (found.count, found.average) == (60, 2.0)


def test_reviews_of_a_reader_come_newest_first(library, emma, ana, leo):
    sido = shelve(library, SIDO)
    library.reviews.add(emma.id, {"rating": 1}, leo)
    first = library.reviews.add(emma.id, {"rating": 5}, ana)
    second = library.reviews.add(sido.id, {"rating": 4}, ana)

    assert library.reviews.by_reader(ana.id) == [second, first]


def test_fifty_reviews_of_a_reader_are_shown(library, ana):
    library.books.load([{**SIDO, "title": f"Volume {number}"} for number in range(51)])
    for book in library.books.newest(51):
        library.reviews.add(book.id, {"rating": 3}, ana)

    assert len(library.reviews.by_reader(ana.id)) == 50


def test_review_has_the_title_of_now(library, emma, ana):
    review = library.reviews.add(emma.id, {"rating": 5}, ana)

    library.books.change(emma.id, {"title": "Emma Woodhouse"})

    assert library.reviews.get(review.id) == replace(review, book_title="Emma Woodhouse")


def test_book_that_leaves_takes_its_reviews_along(library, emma, ana):
    review = library.reviews.add(emma.id, {"rating": 5}, ana)

    library.books.delete(emma.id)

    assert library.reviews.by_reader(ana.id) == []
    with pytest.raises(ReviewNotFound):
        library.reviews.get(review.id)


def test_other_books_keep_their_reviews(library, emma, ana):
    sido = shelve(library, SIDO)
    review = library.reviews.add(emma.id, {"rating": 5}, ana)

    library.books.delete(sido.id)

    assert library.reviews.get(review.id) == review


@pytest.mark.parametrize("book_id", [0, -1, 999, BEYOND, 10**400])
def test_book_that_is_not_there_has_no_reviews(library, ana, book_id):
    with pytest.raises(BookNotFound):
        library.reviews.of_book(book_id)
    with pytest.raises(BookNotFound):
        library.reviews.add(book_id, {"rating": "none"}, ana)


@pytest.mark.parametrize("review_id", [0, -1, 999, BEYOND, -BEYOND - 1, 10**400])
def test_review_that_is_not_there_is_not_found(library, ana, review_id):
    with pytest.raises(ReviewNotFound):
        library.reviews.get(review_id)
    with pytest.raises(ReviewNotFound):
        library.reviews.change(review_id, {"rating": "none"}, ana)
    with pytest.raises(ReviewNotFound):
        library.reviews.delete(review_id, ana)


def test_review_not_found_says_what_to_do(library):
    with pytest.raises(ReviewNotFound, match="no review has the id 7; the page of a book shows"):
        library.reviews.get(7)


@pytest.mark.parametrize("reader_id", [999, BEYOND])
def test_reader_who_is_not_there_has_written_nothing(library, reader_id):
    assert library.reviews.by_reader(reader_id) == []

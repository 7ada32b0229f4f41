"""A review is changed by who wrote it, or by a librarian."""

from __future__ import annotations

import pytest

from bookshelf.models import Fault, InvalidReview, NotAllowed, ReviewNotFound
from tests.books import EMMA
from tests.readers import ANA, LEO, add_reader
from tests.shop import shelve


@pytest.fixture
def ana(library):
    return add_reader(library, ANA)


@pytest.fixture
def review(library, ana):
    """Ana's review of Emma."""
    return library.reviews.add(shelve(library, EMMA).id, {"rating": 4, "text": "Clever."}, ana)


@pytest.fixture(params=["librarian", "admin"])
def librarian(request, library):
    """Somebody who may change every review."""
    return add_reader(library, LEO, role=request.param)


def test_writer_changes_rating_and_text(library, review, ana):
    changed = library.reviews.change(review.id, {"rating": "2", "text": "Dull."}, ana)

    assert (changed.rating, changed.text) == (2, "Dull.")
    assert library.reviews.get(review.id) == changed


def test_changed_review_keeps_its_writer_and_its_date(library, review, librarian):
    changed = library.reviews.change(review.id, {"rating": 2, "text": ""}, librarian)

    assert (changed.reader_name, changed.written) == ("Ana Lima", review.written)


def test_writer_takes_a_review_away(library, review, ana):
    assert library.reviews.delete(review.id, ana) == review

    with pytest.raises(ReviewNotFound):
        library.reviews.get(review.id)


def test_librarian_takes_any_review_away(library, review, librarian):
    library.reviews.delete(review.id, librarian)

    assert library.reviews.of_book(review.book_id).count == 0


def test_after_a_review_is_gone_another_may_be_written(library, review, ana):
    library.reviews.delete(review.id, ana)

    again = library.reviews.add(review.book_id, {"rating": 5}, ana)

    assert again.id > review.id


def test_other_readers_change_nothing(library, review):
    leo = add_reader(library, LEO)

    with pytest.raises(NotAllowed, match="change-any-review"):
        library.reviews.change(review.id, {"rating": "none"}, leo)
    with pytest.raises(NotAllowed, match="change-any-review"):
        library.reviews.delete(review.id, leo)

    assert library.reviews.get(review.id) == review


def test_bad_values_change_nothing(library, review, ana):
    with pytest.raises(InvalidReview) as caught:
        library.reviews.change(review.id, {"rating": 9, "text": "Dull."}, ana)

    assert caught.value.faults == {"rating": Fault("out-of-range", "9", low=1, high=5)}
    assert library.reviews.get(review.id) == review

"""One review of each reader for each book, also when two requests come at once."""

from __future__ import annotations

from bookshelf.models import InvalidReview
from tests.books import EMMA
from tests.readers import ANA, add_reader
from tests.shop import shelve
from tests.visits import at_once

VISITS = 8
# So many that two reviews which both come in are as good as sure to be seen.
BOOKS = 40


def test_only_one_of_many_visits_writes_the_review(open_library, library):
    ana = add_reader(library, ANA)
    books = [shelve(library, {**EMMA, "year": 1800 + number}) for number in range(BOOKS)]

    def write(visit):
        return [said(visit, book, ana) for book in books]

    written = [code for codes in at_once(open_library, [write] * VISITS) for code in codes]

    assert sorted(written) == [""] * BOOKS + ["already-reviewed"] * BOOKS * (VISITS - 1)
    assert {library.reviews.of_book(book.id).count for book in books} == {1}


def said(visit, book, reader):
    """Return what is wrong with the text of a review that is written now."""
    try:
        return visit.reviews.add(book.id, {"rating": 5}, reader).text
    except InvalidReview as error:
        return error.faults["text"].code

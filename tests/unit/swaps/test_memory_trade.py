"""Many visits at once that review, buy and note: the library in memory stays whole."""

from __future__ import annotations

import sys

import pytest

from bookshelf.models import InvalidBasket, InvalidReview
from tests.readers import ANA, add_reader
from tests.shop import CHEAP, shelve
from tests.visits import at_once

VISITS = 8
ROUNDS = 25


@pytest.fixture(autouse=True)
def _hasty_threads():
    """Threads take turns as often as Python can, so that a missing lock shows."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.fixture
def library(open_library):
    """A visit of our own."""
    return open_library()


def test_no_copy_is_sold_twice(open_library, library):
    ana = add_reader(library, ANA)
    book = shelve(library, {**CHEAP, "stock": ROUNDS})

    def buy(visit):
        sold = 0
        for _ in range(ROUNDS):
            try:
                visit.baskets.add(ana.id, {"book_id": book.id})
                sold += visit.baskets.check_out(ana).lines[0].quantity
            except InvalidBasket:
                continue
        return sold

    sold = sum(at_once(open_library, [buy] * VISITS))

    assert library.books.get(book.id).stock == ROUNDS - sold >= 0
    assert sum(sale.lines[0].quantity for sale in library.baskets.sales(ana.id)) == sold


def test_only_one_of_many_reviews_is_kept(open_library, library):
    ana = add_reader(library, ANA)
    books = [shelve(library, {**CHEAP, "year": 1800 + number}) for number in range(ROUNDS)]

    def write(visit):
        written = 0
        for book in books:
            try:
                visit.reviews.add(book.id, {"rating": 5}, ana)
                written += 1
            except InvalidReview:
                continue
        return written

    assert sum(at_once(open_library, [write] * VISITS)) == ROUNDS


def test_no_id_of_a_line_is_given_twice(open_library, library):
    def note(visit):
        return [visit.reading_list.add({"title": "Emma"}).id for _ in range(ROUNDS)]

    ids = [number for made in at_once(open_library, [note] * VISITS) for number in made]

    assert len(set(ids)) == len(library.reading_list.all()) == VISITS * ROUNDS

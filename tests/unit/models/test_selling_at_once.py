"""Many readers who buy at the same moment: no copy is sold twice."""

from __future__ import annotations

import pytest

from bookshelf.models import InvalidBasket
from tests.readers import add_reader
from tests.shop import CHEAP, shelve
from tests.visits import at_once

READERS = 40
COPIES = 10


@pytest.fixture
def emma(library):
    """A book of which there are ten copies."""
    return shelve(library, {**CHEAP, "stock": COPIES})


@pytest.fixture
def crowd(library, emma):
    """Forty readers with a copy of it in the basket of each."""
    found = []
    for number in range(READERS):
        found.append(add_reader(library, {"name": "Ana", "email": f"ana{number}@example.org"}))
        library.baskets.add(found[-1].id, {"book_id": emma.id})
    return found


def buy(reader):
    """Return what a visit does that buys the basket of a reader."""

    def act(visit):
        try:
            return visit.baskets.check_out(reader).total
        except InvalidBasket as error:
            return error.faults["Emma"].code

    return act


def test_no_copy_is_sold_twice(open_library, library, emma, crowd):
    bought = at_once(open_library, [buy(reader) for reader in crowd])

    assert bought.count(1250) == COPIES
    assert bought.count("not-enough") == READERS - COPIES
    assert library.books.get(emma.id).stock == 0


def test_what_is_sold_is_written_down_and_what_is_not_stays_in_the_basket(
    open_library, library, emma, crowd
):
    at_once(open_library, [buy(reader) for reader in crowd])

    found = [
        (len(library.baskets.sales(reader.id)), len(library.baskets.of(reader.id).lines))
        for reader in crowd
    ]
    assert sorted(found) == [(0, 1)] * (READERS - COPIES) + [(1, 0)] * COPIES


def test_one_basket_is_bought_once(open_library, library, emma, crowd):
    first = crowd[0]

    def act(visit):
        try:
            return visit.baskets.check_out(first).total
        except InvalidBasket as error:
            return error.faults["basket"].code

    bought = at_once(open_library, [act] * 8)

    assert sorted(bought, key=str) == [1250, *["required"] * 7]
    assert library.books.get(emma.id).stock == COPIES - 1

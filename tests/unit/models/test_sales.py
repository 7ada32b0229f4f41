"""What a reader has bought."""

from __future__ import annotations

import pytest

from tests.readers import ANA, LEO, add_reader
from tests.shop import CHEAP, DEAR, shelve


@pytest.fixture
def ana(library):
    return add_reader(library, ANA)


@pytest.fixture
def buy(library):
    """A function that lets a reader buy one copy of each of some books at once."""

    def buy(reader, *books):
        for book in books:
            library.baskets.add(reader.id, {"book_id": book.id})
        return library.baskets.check_out(reader)

    return buy


def test_sales_come_newest_first_with_their_lines(library, ana, buy):
    cheap, dear = shelve(library, CHEAP), shelve(library, DEAR)

    first = buy(ana, dear, cheap)
    second = buy(ana, cheap)

    assert library.baskets.sales(ana.id) == [second, first]


def test_sales_of_others_are_their_own(library, ana, buy):
    cheap = shelve(library, CHEAP)
    sale = buy(add_reader(library, LEO), cheap)
    buy(ana, cheap)

    assert sale not in library.baskets.sales(ana.id)
    assert len(library.baskets.sales(ana.id)) == 1


def test_sale_keeps_its_words_and_prices_when_the_book_changes_or_leaves(library, ana, buy):
    cheap = shelve(library, CHEAP)
    sale = buy(ana, cheap)

    library.books.change(cheap.id, {"title": "Another", "price": "1"})
    library.books.delete(cheap.id)

    assert library.baskets.sales(ana.id) == [sale]


def test_fifty_sales_are_shown(library, ana, buy):
    dear = shelve(library, DEAR)

    sales = [buy(ana, dear) for _ in range(51)]

    assert library.baskets.sales(ana.id) == sales[:0:-1]


@pytest.mark.parametrize("reader_id", [999, 2**63])
def test_who_is_not_there_has_bought_nothing(library, reader_id):
    assert library.baskets.sales(reader_id) == []

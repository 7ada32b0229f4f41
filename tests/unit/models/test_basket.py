"""What a reader puts into the basket and takes out again."""

from __future__ import annotations

import pytest

from bookshelf.models import Basket, BasketLine, BookNotFound, Fault
from tests.books import EMMA
from tests.readers import ANA, LEO, add_reader
from tests.shop import ADULT, CHEAP, DEAR, shelve

BEYOND = 2**63


@pytest.fixture
def ana(library):
    """The id of a reader."""
    return add_reader(library, ANA).id


@pytest.fixture
def cheap(library):
    """A book at 12.50, of which there are thirty copies."""
    return shelve(library, CHEAP)


@pytest.fixture
def dear(library):
    """A book at 100.00, of which there are three hundred copies."""
    return shelve(library, DEAR)


def test_basket_is_empty_at_first(library, ana):
    assert library.baskets.of(ana) == Basket([], 0, 0, 0)


@pytest.mark.parametrize("reader_id", [999, BEYOND])
def test_basket_of_nobody_is_empty(library, reader_id):
    assert library.baskets.of(reader_id) == Basket()


def test_book_lies_in_the_basket_with_its_price(library, ana, cheap):
    basket = library.baskets.add(ana, {"book_id": cheap.id, "quantity": 2})

    assert basket == Basket([BasketLine(cheap, 2)], 2500, 0, 2500)
    assert library.baskets.of(ana) == basket


@pytest.mark.parametrize("values", [{}, {"quantity": None}, {"quantity": ""}, {"quantity": "1"}])
def test_one_copy_without_a_word(library, ana, cheap, values):
    basket = library.baskets.add(ana, {"book_id": str(cheap.id), **values})

    assert basket.lines == [BasketLine(cheap, 1)]


def test_adding_again_adds_up(library, ana, cheap):
    library.baskets.add(ana, {"book_id": cheap.id, "quantity": 2})

    basket = library.baskets.add(ana, {"book_id": cheap.id, "quantity": "3"})

    assert basket.lines == [BasketLine(cheap, 5)]


def test_lines_stand_in_the_order_in_which_they_came(library, ana, cheap, dear):
    library.baskets.add(ana, {"book_id": dear.id})
    library.baskets.add(ana, {"book_id": cheap.id})
    basket = library.baskets.add(ana, {"book_id": dear.id})

    assert basket.lines == [BasketLine(dear, 2), BasketLine(cheap, 1)]


def test_each_reader_has_a_basket(library, ana, cheap):
    leo = add_reader(library, LEO).id

    library.baskets.add(leo, {"book_id": cheap.id})

    assert library.baskets.of(ana).lines == []


def test_basket_shows_the_price_of_now(library, ana, cheap):
    library.baskets.add(ana, {"book_id": cheap.id, "quantity": 2})

    library.books.change(cheap.id, {"price": "10"})

    assert library.baskets.of(ana).total == 2000


def test_book_that_has_no_price_any_more_adds_nothing_to_the_sum(library, ana, cheap):
    library.baskets.add(ana, {"book_id": cheap.id})

    library.books.change(cheap.id, {"price": ""})

    assert library.baskets.of(ana).total == 0


def test_book_is_taken_out_with_all_its_copies(library, ana, cheap, dear):
    library.baskets.add(ana, {"book_id": cheap.id, "quantity": 5})
    library.baskets.add(ana, {"book_id": dear.id})

    basket = library.baskets.remove(ana, {"book_id": str(cheap.id)})

    assert basket.lines == [BasketLine(dear, 1)]
    assert library.baskets.of(ana) == basket


@pytest.mark.parametrize("book_id", ["0", 999, -1, BEYOND, 10**400])
def test_book_that_is_not_in_the_basket_cannot_be_taken_out(library, ana, faults, book_id):
    found = faults(library.baskets.remove, ana, {"book_id": book_id})

    assert found == {"book_id": Fault("not-there", str(book_id)[:80])}


def test_other_readers_keep_what_is_in_their_baskets(library, ana, cheap, faults):
    leo = add_reader(library, LEO).id
    library.baskets.add(leo, {"book_id": cheap.id})

    found = faults(library.baskets.remove, ana, {"book_id": cheap.id})

    assert found["book_id"].code == "not-there"
    assert library.baskets.of(leo).lines == [BasketLine(cheap, 1)]


@pytest.mark.parametrize("book_id", [0, -1, 999, "999", BEYOND, -BEYOND - 1, 10**400])
def test_book_that_is_not_there_cannot_be_added(library, ana, book_id):
    with pytest.raises(BookNotFound):
        library.baskets.add(ana, {"book_id": book_id})


def test_book_that_leaves_the_library_leaves_every_basket(library, ana, cheap, dear):
    library.baskets.add(ana, {"book_id": cheap.id})
    library.baskets.add(ana, {"book_id": dear.id})

    library.books.delete(cheap.id)

    assert library.baskets.of(ana).lines == [BasketLine(dear, 1)]


def test_book_without_a_price_is_not_for_sale(library, ana, faults):
    book = shelve(library, {**EMMA, "stock": 5})

    found = faults(library.baskets.add, ana, {"book_id": book.id})

    assert found == {"book_id": Fault("not-for-sale", "Emma")}


def test_book_that_is_free_can_be_had(library, ana):
    book = shelve(library, {**EMMA, "stock": 5, "price": 0})

    assert library.baskets.add(ana, {"book_id": book.id}).lines == [BasketLine(book, 1)]


def test_book_that_is_sold_out_cannot_be_added(library, ana, faults):
    book = shelve(library, {**EMMA, "price": "5"})

    found = faults(library.baskets.add, ana, {"book_id": book.id})

    assert found == {"book_id": Fault("not-enough", "Emma", high=0)}


def test_no_more_copies_than_there_are(library, ana, cheap, faults):
    library.baskets.add(ana, {"book_id": cheap.id, "quantity": 29})

    found = faults(library.baskets.add, ana, {"book_id": cheap.id, "quantity": 2})

    assert found == {"quantity": Fault("not-enough", "31", high=30)}
    assert library.baskets.of(ana).lines == [BasketLine(cheap, 29)]


def test_no_more_than_99_copies(library, ana, dear, faults):
    library.baskets.add(ana, {"book_id": dear.id, "quantity": 99})

    found = faults(library.baskets.add, ana, {"book_id": dear.id})

    assert found == {"quantity": Fault("out-of-range", "100", low=1, high=99)}
    assert library.baskets.of(ana).lines == [BasketLine(dear, 99)]


def test_book_for_adults_may_lie_in_any_basket(library):
    leo = add_reader(library, LEO).id
    book = shelve(library, ADULT)

    assert library.baskets.add(leo, {"book_id": book.id}).lines == [BasketLine(book, 1)]

"""Buying what is in the basket: all of it, or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bookshelf.models import Basket, Fault, Sale, SaleLine
from tests.readers import ANA, add_reader
from tests.shop import ADULT, CHEAP, DEAR, shelve


@pytest.fixture
def ana(library):
    return add_reader(library, ANA)


@pytest.fixture
def fill(library, ana):
    """A function that puts so many copies of a new book into Ana's basket, and returns it."""

    def fill(values, quantity=1):
        book = shelve(library, values)
        library.baskets.add(ana.id, {"book_id": book.id, "quantity": quantity})
        return book

    return fill


def born(years, on):
    """Return the birth date of somebody who becomes so old on a day."""
    is_missing = (on.month, on.day) == (2, 29)
    return (
        date(on.year - years, 3, 1) if is_missing else on.replace(year=on.year - years)
    ).isoformat()


def test_sale_says_what_was_sold_when_and_for_how_much(library, ana, fill):
    fill(CHEAP, 2)
    fill(DEAR)

    sale = library.baskets.check_out(ana)

    lines = [SaleLine("Emma", "Jane Austen", 1250, 2), SaleLine("Sido", "Colette", 10000, 1)]
    assert sale == Sale(sale.id, date.today().isoformat(), lines, 1250, 11250)


def test_what_was_sold_is_not_in_stock_any_more(library, ana, fill):
    book = fill(CHEAP, 2)

    library.baskets.check_out(ana)

    assert library.books.get(book.id) == replace(book, stock=28)


def test_last_copy_can_be_sold(library, ana, fill):
    book = fill({**CHEAP, "stock": 1})

    library.baskets.check_out(ana)

    assert library.books.get(book.id).stock == 0


def test_basket_is_empty_after_it_was_bought(library, ana, fill):
    fill(CHEAP)

    library.baskets.check_out(ana)

    assert library.baskets.of(ana.id) == Basket()


def test_other_baskets_stay_full(library, ana, fill):
    book = fill(CHEAP)
    leo = add_reader(library, {"name": "Léo", "email": "leo@example.org"}).id
    basket = library.baskets.add(leo, {"book_id": book.id})

    library.baskets.check_out(ana)

    assert library.baskets.of(leo).total == basket.total


def test_empty_basket_cannot_be_bought(library, ana, faults):
    assert faults(library.baskets.check_out, ana) == {"basket": Fault("required")}
    assert library.baskets.sales(ana.id) == []


def test_price_is_that_of_the_moment_of_the_sale(library, ana, fill):
    book = fill(CHEAP)
    library.books.change(book.id, {"price": "10"})

    assert library.baskets.check_out(ana).total == 1000


def test_nothing_is_sold_when_a_copy_is_missing(library, ana, fill, faults):
    dear, cheap = fill(DEAR), fill(CHEAP, 3)
    library.books.change(cheap.id, {"stock": 2})
    basket = library.baskets.of(ana.id)

    found = faults(library.baskets.check_out, ana)

    assert found == {"Emma": Fault("not-enough", "3", high=2)}
    assert library.baskets.of(ana.id) == basket
    assert library.books.get(dear.id).stock == 300
    assert library.baskets.sales(ana.id) == []


def test_every_book_that_cannot_be_sold_is_named(library, ana, fill, faults):
    cheap, dear = fill(CHEAP), fill(DEAR)
    library.books.change(cheap.id, {"price": ""})
    library.books.change(dear.id, {"stock": 0})

    found = faults(library.baskets.check_out, ana)

    assert found == {
        "Emma": Fault("not-for-sale", "Emma"),
        "Sido": Fault("not-enough", "1", high=0),
    }


@pytest.mark.parametrize("is_first", [True, False])
def test_book_that_shares_its_title_hides_no_fault(library, ana, fill, faults, is_first):
    books = [fill(CHEAP), fill({**CHEAP, "year": 1996})]
    missing = books[0] if is_first else books[1]
    library.books.change(missing.id, {"stock": 0})

    found = faults(library.baskets.check_out, ana)

    assert found == {"Emma": Fault("not-enough", "1", high=0)}


def test_adult_book_is_sold_on_the_eighteenth_birthday(library, ana, fill):
    fill(ADULT)
    reader = replace(ana, birth_date=born(18, on=date.today()))

    assert library.baskets.check_out(reader).total == 2000


def test_adult_book_is_not_sold_the_day_before(library, ana, fill, faults):
    book = fill(ADULT)
    reader = replace(ana, birth_date=born(18, on=date.today() + timedelta(days=1)))

    found = faults(library.baskets.check_out, reader)

    assert found == {"Chéri": Fault("too-young", "Chéri", low=18)}
    assert library.books.get(book.id).stock == 3


def test_adult_book_is_not_sold_to_who_does_not_say_their_age(library, ana, fill, faults):
    fill(ADULT)

    found = faults(library.baskets.check_out, replace(ana, birth_date=""))

    assert found["Chéri"].code == "too-young"


def test_other_books_are_sold_at_any_age(library, ana, fill):
    fill(CHEAP)

    assert library.baskets.check_out(replace(ana, birth_date="")).total == 1250


def test_book_for_sale_again_can_be_bought_with_the_same_basket(library, ana, fill, faults):
    book = fill(CHEAP)
    library.books.change(book.id, {"stock": 0})
    faults(library.baskets.check_out, ana)

    library.books.change(book.id, {"stock": 1})

    assert library.baskets.check_out(ana).total == 1250

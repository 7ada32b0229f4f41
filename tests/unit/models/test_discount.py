"""Ten per cent off above a hundred euros."""

from __future__ import annotations

import pytest

from tests.books import EMMA
from tests.readers import add_reader
from tests.shop import shelve


@pytest.mark.parametrize(
    ("price", "quantity", "subtotal", "discount"),
    [
        ("0", 3, 0, 0),
        ("12.50", 2, 2500, 0),
        ("99.99", 1, 9999, 0),
        ("100.00", 1, 10000, 0),
        ("50", 2, 10000, 0),
        ("100.01", 1, 10001, 1000),
        ("100.04", 1, 10004, 1000),
        ("100.05", 1, 10005, 1001),
        ("100.15", 1, 10015, 1002),
        ("33.35", 3, 10005, 1001),
        ("99999", 99, 989990100, 98999010),
    ],
)
def test_discount_is_a_tenth_of_the_sum_above_a_hundred_euros(
    library, price, quantity, subtotal, discount
):
    ana = add_reader(library).id
    book = shelve(library, {**EMMA, "price": price, "stock": 99})

    basket = library.baskets.add(ana, {"book_id": book.id, "quantity": quantity})

    assert (basket.subtotal, basket.discount) == (subtotal, discount)
    assert basket.total == subtotal - discount


def test_discount_is_of_the_sum_of_all_lines(library):
    ana = add_reader(library).id
    for number in range(3):
        book = shelve(library, {**EMMA, "title": f"{number}", "price": "33.35", "stock": 1})
        basket = library.baskets.add(ana, {"book_id": book.id})

    assert (basket.subtotal, basket.discount, basket.total) == (10005, 1001, 9004)

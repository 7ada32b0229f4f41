"""What a price, a stock and an age limit may be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bookshelf.models import Fault, values_of
from tests.books import EMMA


@pytest.mark.parametrize(
    ("given", "cents"),
    [
        ("12.50", 1250),
        ("12,50", 1250),
        ("12", 1200),
        (" 12.5 ", 1250),
        ("+3", 300),
        ("0", 0),
        ("-0", 0),
        ("0007,05", 705),
        ("9999999.99", 999_999_999),
        (12, 1200),
        (12.5, 1250),
        (12.0, 1200),
        (0.29, 29),
        (0, 0),
        (9999999.99, 999_999_999),
        ("", None),
        ("  ", None),
        (None, None),
    ],
)
def test_price_is_typed_in_euros_and_kept_in_cents(books, given, cents):
    assert books.add({**EMMA, "price": given}).price == cents


@pytest.mark.parametrize(
    "value",
    ["a lot", "12.345", "12.", ".5", "1 000", "1.000,00", "12 €", "1e3", "٣", "--1", "9" * 300],
)
def test_text_that_is_no_price_is_refused(books, faults, value):
    found = faults(books.add, {**EMMA, "price": value})

    assert found == {"price": Fault("not-a-price", value[:80])}


@pytest.mark.parametrize(
    "value", [True, 12.345, 1e-7, float("nan"), float("inf"), ["12"], {"euros": 12}]
)
def test_what_is_no_price_is_refused_with_what_it_was(books, faults, value):
    found = faults(books.add, {**EMMA, "price": value})

    assert found == {"price": Fault("not-a-price", repr(value))}


@pytest.mark.parametrize("value", ["-0.01", "-5", -1, -0.5, "10000000", 10_000_000, 1e16, 10**400])
def test_price_out_of_range_is_refused_with_the_range(books, faults, value):
    found = faults(books.add, {**EMMA, "price": value})

    shown = value if isinstance(value, str) else repr(value)[:80]
    assert found == {"price": Fault("out-of-range", shown, low=0, high=9_999_999)}


@pytest.mark.parametrize(
    ("given", "kept"), [(0, 0), ("7", 7), (" 999999 ", 999_999), ("", 0), (None, 0)]
)
def test_stock_is_a_number_of_copies(books, given, kept):
    assert books.add({**EMMA, "stock": given}).stock == kept


@pytest.mark.parametrize("value", ["many", "1.5", "1e3", 1.5, True, [1]])
def test_stock_that_is_no_whole_number_is_refused(books, faults, value):
    found = faults(books.add, {**EMMA, "stock": value})

    shown = value if isinstance(value, str) else repr(value)
    assert found == {"stock": Fault("not-a-number", shown)}


@pytest.mark.parametrize("value", [-1, "-1", 1_000_000, 10**400])
def test_stock_out_of_range_is_refused_with_the_range(books, faults, value):
    found = faults(books.add, {**EMMA, "stock": value})

    assert found == {"stock": Fault("out-of-range", str(value)[:80], low=0, high=999_999)}


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        *((word, True) for word in (True, "yes", "on", "1", "true", " Yes ", "TRUE")),
        *((word, False) for word in (False, "no", "off", "0", "false", "", None)),
    ],
)
def test_age_limit_is_yes_or_no(books, given, kept):
    assert books.add({**EMMA, "adult": given}).adult is kept


@pytest.mark.parametrize("value", ["perhaps", "2", 2, 0.5, ["yes"], {}])
def test_age_limit_that_is_neither_is_refused(books, faults, value):
    found = faults(books.add, {**EMMA, "adult": value})

    shown = value if isinstance(value, str) else repr(value)
    assert found == {"adult": Fault("not-yes-or-no", shown)}


def test_price_stock_and_age_limit_are_kept(books):
    added = books.add({**EMMA, "price": "12,50", "stock": "3", "adult": "on"})

    assert books.get(added.id) == added
    assert (added.price, added.stock, added.adult) == (1250, 3, True)


def test_change_of_something_else_leaves_them_as_they_are(books):
    added = books.add({**EMMA, "price": "12.05", "stock": 3, "adult": True})

    assert books.change(added.id, {"genre": "novel"}) == replace(added, genre="novel")


def test_replaced_book_has_none_of_them_unless_they_are_named(books):
    added = books.add({**EMMA, "price": 5, "stock": 3, "adult": True})

    replaced = books.replace(added.id, EMMA)

    assert (replaced.price, replaced.stock, replaced.adult) == (None, 0, False)


@pytest.mark.parametrize("values", [EMMA, {**EMMA, "price": "0.5", "stock": 3, "adult": "yes"}])
def test_values_of_a_book_as_they_are_typed_make_the_same_book(books, values):
    added = books.add({**values, "isbn": "", "language": "en"})

    assert books.replace(added.id, values_of(added)) == added


def test_values_of_a_book_are_text(books):
    added = books.add({**EMMA, "price": "12.5", "adult": "yes"})

    assert values_of(added) == {
        "title": "Emma",
        "author": "Jane Austen",
        "year": "1815",
        "language": "",
        "genre": "",
        "isbn": "",
        "price": "12.50",
        "stock": "0",
        "adult": "yes",
    }

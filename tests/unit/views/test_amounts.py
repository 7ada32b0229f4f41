"""Amounts, dates and averages as a reader of each language writes them."""

from __future__ import annotations

import pytest

from bookshelf.models import Basket, Book, BookReviews
from bookshelf.views import Visit
from tests.unit.views.samples import BASKET, REVIEW, REVIEWS

SPACE = "\N{NO-BREAK SPACE}"
NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("reader", "cents", "shown"),
    [
        ("en", 0, "€0.00"),
        ("en", 5, "€0.05"),
        ("en", 123_456, "€1,234.56"),
        ("fr", 5, f"0,05{SPACE}€"),
        ("fr", 123_456, f"1{NARROW_SPACE}234,56{SPACE}€"),
        ("en", 10**17 + 1, "€1,000,000,000,000,000.01"),
    ],
)
def test_amount_is_exact_to_the_cent(views, reader, cents, shown):
    basket = Basket(BASKET.lines, cents, 0, cents)

    for view in (views.pages, views.plain):
        assert shown in view.basket(Visit(reader), basket)


@pytest.mark.parametrize(
    ("reader", "day", "shown"),
    [
        ("en", "2026-01-01", "1 January 2026"),
        ("fr", "2026-01-01", "1er janvier 2026"),
        ("fr", "2026-08-11", "11 août 2026"),
        ("fr", "some day", "some day"),
    ],
)
def test_date_is_written_out(views, reader, day, shown):
    review = type(REVIEW)(**{**vars(REVIEW), "written": day})

    for view in (views.pages, views.plain):
        text = view.book(
            Visit(reader), Book("A Title", "An Author", id=3), BookReviews([review], 1, 4.0)
        )

        assert shown in text


@pytest.mark.parametrize(("reader", "shown"), [("en", "4.0"), ("fr", "4,0")])
def test_average_has_one_decimal_behind_the_mark_of_the_reader(views, reader, shown):
    for view in (views.pages, views.plain):
        assert shown in view.book(Visit(reader), BASKET.lines[0].book, REVIEWS)

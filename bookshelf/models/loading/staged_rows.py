"""Rows on their way into the table of books: checked, not yet put on the shelf."""

from __future__ import annotations

from typing import Any

from ..book import Values
from ..rows import keys_of
from ..rules.books import read_row
from .quick import quick_row

# What the table `staged` holds of a row, in this order. What a row does not say is NULL.
COLUMNS = (
    "title",
    "author",
    "title_key",
    "author_key",
    "words",
    "year",
    "language",
    "genre",
    "isbn",
    "popularity",
    "price",
    "stock",
    "adult",
)


def staged_row(values: Values) -> tuple[Any, ...]:
    """Return what is staged of these values, or raise InvalidBook naming every bad field."""
    return quick_row(values) or careful_row(values)


def careful_row(values: Values) -> tuple[Any, ...]:
    """Return what is staged of these values, whatever they hold, or raise InvalidBook."""
    book, filled = read_row(values)
    row = {**filled, **keys_of(book.title, book.author)}
    return tuple(row.get(column) for column in COLUMNS)

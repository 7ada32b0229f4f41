"""The rules that every book keeps, whatever material the library is made of."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..book import MOST_BORROWED, Book, Values
from ..errors import Fault, InvalidBook
from . import book_fields
from .fields import Fields
from .values import shown

FIELDS = ("title", "author", "year", "language", "genre", "isbn", "price", "stock", "adult")
READ_ONLY = ("id", "popularity", "cover", "reviews")


def read_book(values: Values) -> Book:
    """Return the book that these values make, or raise InvalidBook naming every bad field."""
    fields = Fields(values)
    book = Book(
        title=fields.text("title", required=True),
        author=fields.text("author", required=True),
        year=book_fields.year(fields),
        language=book_fields.language(fields),
        genre=book_fields.genre(fields),
        isbn=book_fields.isbn(fields),
        price=book_fields.price(fields),
        stock=book_fields.stock(fields),
        adult=fields.yes_or_no("adult"),
    )
    _refuse_unknown(fields)
    if fields.faults:
        raise InvalidBook(fields.faults)
    return book


def _refuse_unknown(fields: Fields) -> None:
    """Note the fields that no book has. What the library itself gives is left out in silence."""
    for field in fields.unknown((*FIELDS, *READ_ONLY)):
        value = shown(fields.values[field])
        fields.faults[shown(field)] = Fault("unknown", value, choices=FIELDS)


def read_row(values: Values) -> tuple[Book, dict[str, Any]]:
    """Return the book that a row of a file makes, and the fields of it that the row fills.

    A row may also give `popularity`. A field that is empty says nothing of a book. Raises
    InvalidBook, naming every bad field.
    """
    book = replace(read_book(values), popularity=read_popularity(values))
    filled = {name: fact for name, fact in vars(book).items() if _is_filled(values.get(name))}
    return book, filled


def read_popularity(values: Values) -> int:
    """Return how often the book was borrowed, 0 when the row does not say."""
    fields = Fields(values)
    popularity = fields.number("popularity", 0, MOST_BORROWED)
    if fields.faults:
        raise InvalidBook(fields.faults)
    return popularity or 0


def _is_filled(value: object) -> bool:
    return bool(value.strip()) if isinstance(value, str) else value is not None

"""The rules that every book keeps, whatever material the library is made of."""

from __future__ import annotations

from ..book import Book, Values
from ..errors import Fault, InvalidBook
from . import book_fields
from .fields import Fields
from .other_fields import number, yes_or_no
from .reading import shown

FIELDS = ("title", "author", "year", "language", "genre", "isbn", "price", "stock", "adult")
READ_ONLY = ("id", "popularity", "cover", "reviews")
MOST_BORROWED = 999_999_999


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
        adult=yes_or_no(fields, "adult"),
    )
    _refuse_unknown(fields)
    if fields.faults:
        raise InvalidBook(fields.faults)
    return book


def _refuse_unknown(fields: Fields) -> None:
    """Note every field that no book has. What the library itself gives is left out in silence."""
    for field, value in fields.values.items():
        if field not in FIELDS and field not in READ_ONLY:
            fields.faults[shown(field)] = Fault("unknown", shown(value), choices=FIELDS)


def read_popularity(values: Values) -> int:
    """Return how often the book was borrowed, 0 when the row does not say."""
    fields = Fields(values)
    popularity = number(fields, "popularity", 0, MOST_BORROWED)
    if fields.faults:
        raise InvalidBook(fields.faults)
    return popularity or 0

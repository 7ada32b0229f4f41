"""Reading the fields of a book, one rule each."""

from __future__ import annotations

import re
from datetime import date

from ..book import GENRES, MOST_EUROS, MOST_IN_STOCK, OLDEST_YEAR
from .fields import Fields
from .isbn import isbn13
from .values import cents


def year(fields: Fields) -> int | None:
    """Return the year of the first publication."""
    return fields.number("year", OLDEST_YEAR, date.today().year + 1)


def language(fields: Fields) -> str:
    """Return the code of a language (ISO 639)."""
    text = fields.text("language").lower()
    if text and not re.fullmatch(r"[a-z]{2,3}", text):
        return fields.refuse("language", "not-a-language")
    return text


def genre(fields: Fields) -> str:
    """Return one of GENRES."""
    text = fields.text("genre")
    if text and text not in GENRES:
        return fields.refuse("genre", "not-a-choice", choices=GENRES)
    return text


def isbn(fields: Fields) -> str:
    """Return an ISBN as thirteen digits."""
    text = fields.text("isbn")
    if not text:
        return ""
    return isbn13(text) or fields.refuse("isbn", "not-an-isbn")


def price(fields: Fields) -> int | None:
    """Return a price in cents; it is typed in euros."""
    value = fields.values.get("price")
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    price = cents(value)
    if price is None:
        fields.refuse("price", "not-a-price")
    elif not 0 <= price < (MOST_EUROS + 1) * 100:
        fields.refuse("price", "out-of-range", low=0, high=MOST_EUROS)
    else:
        return price
    return None


def stock(fields: Fields) -> int:
    """Return how many copies there are to be sold."""
    return fields.number("stock", 0, MOST_IN_STOCK) or 0

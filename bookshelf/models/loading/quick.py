"""The ordinary row of a large file, read without asking every rule of it.

To ask the rules takes much longer than all else that is done with a row. Nearly every row is
ordinary, and a few questions that Python answers at once prove that no rule can refuse it. What
they do not prove is left to the rules: nothing is refused here. A test holds both ways of
reading against each other over thousands of odd rows.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any
from unicodedata import is_normalized

from ..book import GENRES, Values
from ..rows import keys_of
from ..rules.books import FIELDS
from ..rules.fields import LONGEST
from ..rules.isbn import isbn13
from ..rules.values import cents

KNOWN = frozenset((*FIELDS, "popularity"))
# Whatever the day is, this year is not too late; nor are other numbers of six digits too large.
SURE_YEAR = 2025
SURE_NUMBER = 999_999
LANGUAGES = frozenset(("en", "fr", "de", "es", "it", "la", "el", "pt", "ru", "zh", "ja", "ar"))
CHOICES = frozenset(GENRES)
ADULT = {"yes": True, "no": False, "1": True, "0": False, "true": True, "false": False}


class _Unsure(Exception):
    """This row is for the rules to judge."""


def quick_row(values: Values) -> tuple[Any, ...] | None:
    """Return what is staged of an ordinary row; None for any other, right or wrong."""
    get = values.get
    if not KNOWN.issuperset(values):
        return None
    try:
        title, author = _text(get("title")), _text(get("author"))
        row = (
            _number(get("year"), SURE_YEAR),
            _choice(get("language"), LANGUAGES),
            _choice(get("genre"), CHOICES),
            _isbn(get("isbn")),
            _number(get("popularity"), SURE_NUMBER),
            _price(get("price")),
            _number(get("stock"), SURE_NUMBER),
            _yes_or_no(get("adult")),
        )
    except _Unsure:
        return None
    keys = keys_of(title, author)
    return (title, author, keys["title_key"], keys["author_key"], keys["words"], *row)


def _text(value: Any) -> str:
    """Return a text that can be seen and is of the right length, without spaces around it."""
    if type(value) is str and value.isprintable() and 0 < len(value) <= LONGEST:
        ends_well = value[0].isalnum() and value[-1] != " "
        if ends_well and (value.isascii() or is_normalized("NFC", value)):
            return value
    raise _Unsure


def _number(value: Any, most: int) -> int | None:
    if value is None or value == "":
        return None
    if type(value) is str and len(value) <= 6 and value.isascii() and value.isdigit():
        value = int(value)
    if type(value) is int and 0 <= value <= most:
        return value
    raise _Unsure


def _choice(value: Any, choices: frozenset[str]) -> str | None:
    if value is None or value == "":
        return None
    if type(value) is str and value in choices:
        return value
    raise _Unsure


def _isbn(value: Any) -> str | None:
    if value is None or value == "":
        return None
    if type(value) is str and len(value) <= LONGEST and value.isprintable():
        return isbn13(value) or _unsure()
    raise _Unsure


def _price(value: Any) -> int | None:
    if value is None or value == "":
        return None
    return _cents(value) if type(value) is str else _unsure()


@lru_cache(4096)
def _cents(text: str) -> int:
    """Return a price in cents. There are few prices, and many books of each."""
    amount = cents(text)
    if amount is not None and 0 <= amount <= SURE_NUMBER:
        return amount
    raise _Unsure


def _yes_or_no(value: Any) -> bool | None:
    if value is None or value == "":
        return None
    return ADULT[value] if type(value) is str and value in ADULT else _unsure()


def _unsure() -> Any:
    raise _Unsure

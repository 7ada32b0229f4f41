"""One row of a file, before any rule of a book has looked at it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, NamedTuple

# In place of a value, some catalogues write a dash.
NOTHING = frozenset(("-", "–", "—"))
# The models know yes and no in English.
IN_ENGLISH = {"oui": "yes", "non": "no", "vrai": "true", "faux": "false", "x": "yes"}
IN_OTHER_WORDS = NOTHING | {
    written for word in IN_ENGLISH for written in (word, word.capitalize(), word.upper())
}


class Row(NamedTuple):
    """The values of one row by field, and the line of the file on which it begins.

    `number` is what the row is called by: its line, or in a list its place from 1. `surplus`
    is how many cells it has that stand under no column.
    """

    number: int
    line: int
    values: dict[str, Any]
    surplus: int = 0


class Batch(NamedTuple):
    """Some rows, and how many bytes of the file were read for them and those before."""

    rows: list[Row]
    read: int


def values_of_texts(fields: Collection[str], texts: list[str], is_ours: bool) -> dict[str, Any]:
    """Return the values of a row of texts, in the words of the models unless they are ours."""
    values: dict[str, Any] = dict(zip(fields, texts, strict=True))
    if is_ours or (IN_OTHER_WORDS.isdisjoint(texts) and "€" not in values.get("price", "")):
        return values
    return in_our_words(values)


def in_our_words(values: dict[str, Any]) -> dict[str, Any]:
    """Return the values of a row, in the words of the models."""
    return {field: _in_our_words(field, value) for field, value in values.items()}


def _in_our_words(field: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    text = value.strip()
    if text in NOTHING:
        return ""
    if field == "adult":
        return IN_ENGLISH.get(text.lower(), text)
    return text.strip("€ \u00a0\u202f") if field == "price" else text

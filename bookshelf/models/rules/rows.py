"""The rules for a row of a file: those of a book, and which of its fields it fills."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..book import Book, Values
from .books import read_book, read_popularity


def read_row(values: Values) -> tuple[Book, dict[str, Any]]:
    """Return the book that a row makes, and the fields of it that the row fills.

    A field that is empty says nothing of a book. Raises InvalidBook, naming every bad field.
    """
    book = replace(read_book(values), popularity=read_popularity(values))
    filled = {name: fact for name, fact in vars(book).items() if _is_filled(values.get(name))}
    return book, filled


def _is_filled(value: object) -> bool:
    return bool(value.strip()) if isinstance(value, str) else value is not None

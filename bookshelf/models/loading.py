"""Loading many books at once, from rows that nobody has checked."""

from __future__ import annotations

import sqlite3
from typing import Any

from .book import Loaded, Refusal, Values
from .errors import Fault, InvalidBook
from .rows import row_of
from .rules import read_book, shown

KNOWN = (
    "SELECT 1 FROM book WHERE isbn = :isbn OR"
    " (title_key = :title_key AND author_key = :author_key AND year IS :year)"
)
INSERT = (
    "INSERT INTO book"
    " (title, author, year, language, genre, isbn, popularity, title_key, author_key)"
    " VALUES (:title, :author, :year, :language, :genre, :isbn, :popularity,"
    " :title_key, :author_key)"
)


def load(database: sqlite3.Connection, rows: list[Values]) -> Loaded:
    """Add each row that makes a book and is not known yet; say what became of the others."""
    added = known = 0
    refused = []
    for place, values in enumerate(rows):
        try:
            row = row_of(read_book(values)) | {"popularity": read_popularity(values)}
        except InvalidBook as error:
            refused.append(Refusal(place, error.faults))
            continue
        if database.execute(KNOWN, row).fetchone():
            known += 1
        else:
            database.execute(INSERT, row)
            added += 1
    return Loaded(added, known, refused)


def read_popularity(values: Values) -> int:
    """Return how often the book was borrowed, 0 when the row does not say."""
    value: Any = values.get("popularity") or 0
    if isinstance(value, str) and value.strip().isascii() and value.strip().isdigit():
        value = int(value[:18])
    if not isinstance(value, int) or not 0 <= value < 10**9:
        raise InvalidBook({"popularity": Fault("not-a-number", shown(value))})
    return value

"""Loading many books at once, from rows that nobody has checked."""

from __future__ import annotations

import sqlite3

from .book import Loaded, Refusal, Values
from .errors import InvalidBook
from .rows import row_of
from .rules import read_book, read_popularity

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

"""Which books answer a question to the catalogue."""

from __future__ import annotations

from bookshelf.models.catalogue import Query
from bookshelf.models.words import are_found, fold

from .shelf import Shelved


def found(rows: list[Shelved], query: Query) -> list[Shelved]:
    """Return the rows that answer the question, in the order they came."""
    words, author = query.words, fold(query.author)
    if query.q:
        rows = [row for row in rows if words and are_found(words, row.words)]
    if query.author:
        rows = [row for row in rows if row.author_key == author]
    if query.genre:
        rows = [row for row in rows if row.book.genre == query.genre]
    if query.year is not None:
        rows = [row for row in rows if row.book.year == query.year]
    return rows

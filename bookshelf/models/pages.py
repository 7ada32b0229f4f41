"""One page of the catalogue: the questions that SQLite is asked for it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

from .book import BookPage
from .catalogue import Query
from .rows import COLUMNS, listed, order_by
from .searching import match
from .words import fold

# To fetch a book that answers and sort it takes as long as to pass over so many that do not,
# when the indexes alone show that they do not: measured by benchmarks/catalogue.py.
FETCHING = 4
FOUND = "book_search WHERE book_search MATCH :words"


def page_of(database: sqlite3.Connection, query: Query) -> BookPage:
    """Return the page of the catalogue that answers a question."""
    if query.q and not query.words:
        return query.answer([], 0)
    search = match(database, query.words)
    values = _values(query, search.words)
    everything = count_all(database)
    total = everything
    if _is_search_alone(query) and search.books is not None:
        total = search.books
    elif conditions(query):
        total = int(database.execute(count_of(query), values).fetchone()[0])
    rows: Iterable[sqlite3.Row] = ()
    if total > query.offset:
        rows = database.execute(books_of(query, total, everything), values)
    return query.answer([listed(row) for row in rows], total)


def count_all(database: sqlite3.Connection) -> int:
    """Return how many books there are, from the count of each genre."""
    (count,) = database.execute("SELECT total(books) FROM genre_count").fetchone()
    return int(count)


def conditions(query: Query) -> list[str]:
    """Return what a book must be to answer the question."""
    asked = {
        f"id IN (SELECT rowid FROM {FOUND})": bool(query.q),
        "author_key = :author": bool(query.author),
        "genre = :genre": bool(query.genre),
        "year = :year": query.year is not None,
    }
    return [condition for condition, is_asked in asked.items() if is_asked]


def count_of(query: Query) -> str:
    """Return the SQL that counts the books that answer the question."""
    asked = conditions(query)
    if asked == ["genre = :genre"]:
        return "SELECT total(books) FROM genre_count WHERE genre = :genre"
    if _is_search_alone(query):
        return f"SELECT count(*) FROM {FOUND}"
    return f"SELECT count(*) FROM book WHERE {' AND '.join(asked)}"


def books_of(query: Query, total: int, everything: int) -> str:
    """Return the SQL for the books of the page, knowing how many of all the books answer.

    Where few answer they are fetched and sorted; where many do, all books are gone through in
    their order until the page is full: a plus hides a column from the indexes, so that only
    that of the order is left (https://sqlite.org/queryplanner.html).
    """
    asked = conditions(query)
    if not _is_in_order(query) and _are_many(query, total, everything):
        asked = [f"+{condition}" for condition in asked]
    where = f"WHERE {' AND '.join(asked)}" if asked else ""
    order = order_by(query.sort)
    return f"SELECT {COLUMNS} FROM book {where} ORDER BY {order} LIMIT :limit OFFSET :offset"


def _is_in_order(query: Query) -> bool:
    """Return whether the index that finds the books has them in order as well."""
    found_by = {"author": query.author, "genre": query.genre, "year": query.year is not None}
    return bool(found_by.get(query.key) or (query.key == "title" and any(found_by.values())))


def _are_many(query: Query, total: int, everything: int) -> bool:
    """Return whether going through all books finds a page sooner than sorting those found."""
    fetching = FETCHING if _is_search_alone(query) else 1
    return total * total * fetching > (query.offset + query.limit) * everything


def _is_search_alone(query: Query) -> bool:
    """Return whether nothing is asked for but words."""
    return bool(query.q) and len(conditions(query)) == 1


def _values(query: Query, words: str) -> dict[str, Any]:
    """Return what is bound to the names in the SQL."""
    return {
        "words": words,
        "author": fold(query.author),
        "genre": query.genre,
        "year": query.year,
        "limit": query.limit,
        "offset": query.offset,
    }

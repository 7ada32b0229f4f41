"""How the search index of SQLite is asked (https://sqlite.org/fts5.html)."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

# Of a beginning that so few words have, the words themselves are asked for: that is faster.
FEW = 8
BEGUN = "SELECT term, doc FROM book_word WHERE term >= :first AND term < :end LIMIT :limit"


class Match(NamedTuple):
    """What stands after MATCH, and how many books it finds, None where nobody knows yet."""

    words: str
    books: int | None = None


def match(database: sqlite3.Connection, words: list[str]) -> Match:
    """Return how to search for all of these words, the last as a beginning.

    Between quotes no sign is an operator, and no word has a quote in it.
    """
    if not words:
        return Match("")
    *whole, last = words
    span = {"first": last, "end": last + "\U0010ffff", "limit": FEW + 1}
    begun = {row["term"]: row["doc"] for row in database.execute(BEGUN, span)}
    ends = " OR ".join(f'"{word}"' for word in begun) if 0 < len(begun) <= FEW else f'"{last}"*'
    books = sum(begun.values()) if len(begun) <= 1 and not whole else None
    return Match(" AND ".join([*(f'"{word}"' for word in whole), f"({ends})"]), books)

"""How the search index of SQLite is asked (https://sqlite.org/fts5.html)."""

from __future__ import annotations

import sqlite3

# Of a beginning that so few words have, the words themselves are asked for: that is faster.
FEW = 8
BEGUN = "SELECT term FROM book_word WHERE term >= :first AND term < :end LIMIT :limit"


def match(database: sqlite3.Connection, words: list[str]) -> str:
    """Return what stands after MATCH for all of these words, the last as a beginning.

    Between quotes no sign is an operator, and no word has a quote in it.
    """
    if not words:
        return ""
    *whole, last = words
    span = {"first": last, "end": last + "\U0010ffff", "limit": FEW + 1}
    begun = [row["term"] for row in database.execute(BEGUN, span)]
    ends = " OR ".join(f'"{word}"' for word in begun) if 0 < len(begun) <= FEW else f'"{last}"*'
    return " AND ".join([*(f'"{word}"' for word in whole), f"({ends})"])

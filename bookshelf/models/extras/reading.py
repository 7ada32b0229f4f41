"""What is known of what is read."""

from __future__ import annotations

import sqlite3

from ..books import Books
from ..extra import Share, Statistics

MOST_POPULAR = 10
# In SQL the rest of a negative year is negative: this one is from 0 to 9, and so the decade
# of 399 BC begins in 400 BC.
DECADE = "year - ((year % 10) + 10) % 10"


class Reading:
    """What is known of what is read in a library that is kept in SQLite."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def statistics(self) -> Statistics:
        """Return the statistics of the whole library."""
        by_genre = self._shares("genre", "borrowed DESC, books DESC, what")
        return Statistics(
            books=sum(share.books for share in by_genre),
            borrowed=sum(share.borrowed for share in by_genre),
            by_genre=by_genre,
            by_decade=self._shares(DECADE, "what NULLS LAST"),
            by_language=self._shares("language", "borrowed DESC, books DESC, what"),
            popular=Books(self._database).popular(MOST_POPULAR),
        )

    def _shares(self, what: str, order: str) -> list[Share]:
        """Return how the books are shared out by an expression of SQL, in this order."""
        # The + keeps SQLite from following an index to each book in turn: to read the table
        # as it lies takes half the time.
        query = (
            f"SELECT +({what}) AS what, count(*) AS books, sum(popularity) AS borrowed"
            f" FROM book GROUP BY what ORDER BY {order}"
        )
        return [
            Share("" if row["what"] is None else str(row["what"]), row["books"], row["borrowed"])
            for row in self._database.execute(query)
        ]

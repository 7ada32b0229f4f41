"""What is kept beside the books so that a million are searched and counted fast.

The words of every book stand in a search index (https://sqlite.org/fts5.html), and how many
books there are of each genre in a table of its own. Whoever writes to the table `book` calls
these functions in the same transaction.
"""

from __future__ import annotations

import sqlite3

SEARCHED = (
    "INSERT INTO book_search (rowid, words)"
    " SELECT id, words FROM book WHERE id BETWEEN :first AND :last"
)
COUNTED = (
    "INSERT INTO genre_count (genre, books)"
    " SELECT genre, count(*) FROM book WHERE id BETWEEN :first AND :last GROUP BY genre"
    " ON CONFLICT (genre) DO UPDATE SET books = books + excluded.books"
)


def take_in(database: sqlite3.Connection, first: int | None, last: int | None) -> None:
    """Let the books with the ids from `first` to `last`, newly written, be found and counted."""
    ids = {"first": first, "last": last}
    database.execute(SEARCHED, ids)
    database.execute(COUNTED, ids)


def let_go(database: sqlite3.Connection, book_id: int | None) -> None:
    """Let a book be found and counted no more: called before its row changes or goes."""
    database.execute(
        "INSERT INTO book_search (book_search, rowid, words)"
        " SELECT 'delete', id, words FROM book WHERE id = ?",
        (book_id,),
    )
    database.execute(
        "UPDATE genre_count SET books = books - 1"
        " WHERE genre = (SELECT genre FROM book WHERE id = ?)",
        (book_id,),
    )


def rebuild(database: sqlite3.Connection) -> None:
    """Make the search index and the counts anew from the table of books."""
    database.execute("INSERT INTO book_search (book_search) VALUES ('rebuild')")
    database.execute("DELETE FROM genre_count")
    database.execute("INSERT INTO genre_count SELECT genre, count(*) FROM book GROUP BY genre")

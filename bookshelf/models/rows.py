"""Between a book and its row in the table; ids, the order of rows, writing them whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .book import Book
from .words import cut, fold

# The fields of a book, in their order.
COLUMNS = (
    "title, author, year, language, genre, ifnull(isbn, ''), popularity, price, stock, adult,"
    " cover, id"
)


def book_of(row: sqlite3.Row) -> Book:
    """Return the book that a row of the table holds."""
    return Book(
        title=row["title"],
        author=row["author"],
        year=row["year"],
        language=row["language"],
        genre=row["genre"],
        isbn=row["isbn"] or "",
        popularity=row["popularity"],
        price=row["price"],
        stock=row["stock"],
        adult=bool(row["adult"]),
        cover=row["cover"],
        id=row["id"],
    )


def listed(row: sqlite3.Row) -> Book:
    """Return the book of a row of COLUMNS: by their places, in half the time of by their names."""
    title, author, year, language, genre, isbn, popularity, price, stock, adult, cover, id_ = row
    return Book(
        title,
        author,
        year,
        language,
        genre,
        isbn,
        popularity,
        price,
        stock,
        bool(adult),
        cover,
        id_,
    )


def row_of(book: Book) -> dict[str, Any]:
    """Return the values of a book's row, by column: no ISBN is NULL, for it must be unique."""
    return {**vars(book), "isbn": book.isbn or None, **keys_of(book.title, book.author)}


def keys_of(title: str, author: str) -> dict[str, str]:
    """Return what the row of a book is sorted and found by."""
    title_key, author_key = fold(title), fold(author)
    words = " ".join(cut(f"{title_key} {author_key}"))
    return {"title_key": title_key, "author_key": author_key, "words": words}


def order_by(sort: str) -> str:
    """Return what stands after ORDER BY for a sort of SORTS, with or without a leading "-".

    Books that are equal follow by title, then by id, so that no book is on two pages; a
    reversed sort reverses these too. A book without year comes last in both directions.
    """
    # exercise: models/sort-books
    forward, backward = {
        "title": ("title_key, id", "title_key DESC, id DESC"),
        "author": ("author_key, title_key, id", "author_key DESC, title_key DESC, id DESC"),
        "year": ("year NULLS LAST, title_key, id", "year DESC, title_key DESC, id DESC"),
        "popular": ("popularity DESC, title_key, id", "popularity, title_key DESC, id DESC"),
    }[sort.removeprefix("-")]
    return backward if sort.startswith("-") else forward
    # end exercise


def key(number: int) -> int | None:
    """Return an id, or None, which no row has, for one that SQLite's 64 bits cannot hold."""
    return number if -(2**63) <= number < 2**63 else None


@contextmanager
def writing(database: sqlite3.Connection) -> Iterator[None]:
    """Make all that is written in this block one transaction: all of it, or nothing."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")

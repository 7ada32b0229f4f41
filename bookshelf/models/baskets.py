"""The baskets of a library that is kept in SQLite."""

from __future__ import annotations

import sqlite3

from .basket import Basket, BasketLine, Sale
from .book import Book, Values
from .errors import BookNotFound
from .reader import Reader
from .rows import book_of, key, writing
from .rules.baskets import not_there, quantity_of, read_book_id, read_wish
from .rules.discount import basket_of
from .rules.sales import refuse_unsold
from .sales import record, sales_of


class Baskets:
    """The baskets of a library that is kept in SQLite."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def of(self, reader_id: int) -> Basket:
        """Return the basket of a reader, in the order in which it was filled."""
        query = (
            "SELECT book.*, basket_line.quantity FROM basket_line"
            " JOIN book ON book.id = basket_line.book_id"
            " WHERE basket_line.reader_id = ? ORDER BY basket_line.rowid"
        )
        rows = self._database.execute(query, (key(reader_id),))
        return basket_of([BasketLine(book_of(row), row["quantity"]) for row in rows])

    def add(self, reader_id: int, values: Values) -> Basket:
        """Put copies of a book into the basket, beside those that are there already."""
        wish = read_wish(values)
        with writing(self._database):
            quantity = quantity_of(wish, *self._book_and_copies(reader_id, wish.book_id))
            self._database.execute(
                "INSERT INTO basket_line (reader_id, book_id, quantity) VALUES (?, ?, ?)"
                " ON CONFLICT (reader_id, book_id) DO UPDATE SET quantity = excluded.quantity",
                (reader_id, wish.book_id, quantity),
            )
            return self.of(reader_id)

    def _book_and_copies(self, reader_id: int, book_id: int) -> tuple[Book, int]:
        """Return a book, and how many copies are in the basket; raise BookNotFound."""
        query = (
            "SELECT book.*, coalesce(basket_line.quantity, 0) AS quantity FROM book"
            " LEFT JOIN basket_line ON basket_line.book_id = book.id AND reader_id = ?"
            " WHERE book.id = ?"
        )
        row = self._database.execute(query, (reader_id, key(book_id))).fetchone()
        if row is None:
            raise BookNotFound(book_id)
        return book_of(row), row["quantity"]

    def remove(self, reader_id: int, values: Values) -> Basket:
        """Take a book out of the basket, all copies."""
        book_id = read_book_id(values)
        with writing(self._database):
            cursor = self._database.execute(
                "DELETE FROM basket_line WHERE reader_id = ? AND book_id = ?",
                (reader_id, key(book_id)),
            )
            if cursor.rowcount == 0:
                raise not_there(book_id)
            return self.of(reader_id)

    def check_out(self, reader: Reader) -> Sale:
        """Buy what is in the basket: all of it, or nothing."""
        with writing(self._database):
            basket = self.of(reader.id)
            refuse_unsold(basket, reader)
            self._database.executemany(
                "UPDATE book SET stock = stock - ? WHERE id = ?",
                [(line.quantity, line.book.id) for line in basket.lines],
            )
            self._database.execute("DELETE FROM basket_line WHERE reader_id = ?", (reader.id,))
            return record(self._database, reader.id, basket)

    def sales(self, reader_id: int) -> list[Sale]:
        """Return what a reader has bought, the newest first."""
        return sales_of(self._database, reader_id)

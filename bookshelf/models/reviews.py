"""The reviews of a library that is kept in SQLite."""

from __future__ import annotations

import sqlite3

from . import clock
from .book import Values
from .errors import BookNotFound, ReviewNotFound
from .reader import Reader
from .review import MOST_SHOWN, BookReviews, Review
from .rows import key, writing
from .rules.reviews import read_opinion, refuse_others, second_review

SELECT = (
    "SELECT review.*, book.title AS book_title, reader.name AS reader_name FROM review"
    " JOIN book ON book.id = review.book_id JOIN reader ON reader.id = review.reader_id"
)


class Reviews:
    """The reviews of a library that is kept in SQLite."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def of_book(self, book_id: int) -> BookReviews:
        """Return the reviews of a book, the newest first, with their number and average."""
        query = (
            "SELECT count(review.id) AS count, avg(review.rating) AS average FROM book"
            " LEFT JOIN review ON review.book_id = book.id WHERE book.id = ? GROUP BY book.id"
        )
        row = self._database.execute(query, (key(book_id),)).fetchone()
        if row is None:
            raise BookNotFound(book_id)
        newest = self._newest("review.book_id = ?", book_id)
        return BookReviews(newest, row["count"], row["average"])

    def by_reader(self, reader_id: int) -> list[Review]:
        """Return the newest reviews of a reader."""
        return self._newest("review.reader_id = ?", reader_id)

    def _newest(self, where: str, value: int) -> list[Review]:
        """Return the newest reviews of a book or of a reader."""
        query = f"{SELECT} WHERE {where} ORDER BY review.id DESC LIMIT {MOST_SHOWN}"
        return [Review(**row) for row in self._database.execute(query, (key(value),))]

    def get(self, review_id: int) -> Review:
        """Return the review with this id, or raise ReviewNotFound."""
        query = f"{SELECT} WHERE review.id = ?"
        row = self._database.execute(query, (key(review_id),)).fetchone()
        if row is None:
            raise ReviewNotFound(review_id)
        return Review(**row)

    def add(self, book_id: int, values: Values, by: Reader) -> Review:
        """Add a review of a book, the only one of this reader."""
        with writing(self._database):
            book = "SELECT 1 FROM book WHERE id = ?"
            if not self._database.execute(book, (key(book_id),)).fetchone():
                raise BookNotFound(book_id)
            opinion = read_opinion(values)
            mine = "SELECT 1 FROM review WHERE book_id = ? AND reader_id = ?"
            if self._database.execute(mine, (book_id, by.id)).fetchone():
                raise second_review(opinion)
            cursor = self._database.execute(
                "INSERT INTO review (book_id, reader_id, rating, text, written)"
                " VALUES (?, ?, ?, ?, ?)",
                (book_id, by.id, opinion.rating, opinion.text, clock.today().isoformat()),
            )
            return self.get(cursor.lastrowid or 0)

    def change(self, review_id: int, values: Values, by: Reader) -> Review:
        """Give a review this rating and text; its date stays."""
        with writing(self._database):
            refuse_others(by, self.get(review_id).reader_id)
            opinion = read_opinion(values)
            self._database.execute(
                "UPDATE review SET rating = ?, text = ? WHERE id = ?",
                (opinion.rating, opinion.text, review_id),
            )
            return self.get(review_id)

    def delete(self, review_id: int, by: Reader) -> Review:
        """Take a review away and return it."""
        with writing(self._database):
            review = self.get(review_id)
            refuse_others(by, review.reader_id)
            self._database.execute("DELETE FROM review WHERE id = ?", (review_id,))
            return review

"""The books on the shelves of a SQLite library: each method beside the SQL that serves it."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

from .book import Book, BookPage, Loaded, Values, values_of
from .catalogue import read_query
from .errors import BookNotFound, Fault, InvalidBook
from .loading import Loading, load
from .pages import count_all, page_of
from .rows import book_of, key, row_of, writing
from .rules.books import read_book
from .upkeep import let_go, take_in


class Books:
    """The books of a library that is kept in SQLite."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def add(self, values: Values) -> Book:
        """Check the values, put the book on the shelf and return it with its id."""
        book = read_book(values)
        with writing(self._database):
            self._refuse_taken_isbn(book)
            book = replace(book, id=self._insert(book))
            take_in(self._database, book.id, book.id)
        return book

    def _insert(self, book: Book) -> int | None:
        """Insert a row for this book and return the id that the database gave it."""
        row = row_of(book)
        # exercise: models/add-book
        cursor = self._database.execute(
            "INSERT INTO book (title, author, year, language, genre, isbn, price, stock, adult,"
            " title_key, author_key, words) VALUES (:title, :author, :year, :language, :genre,"
            " :isbn, :price, :stock, :adult, :title_key, :author_key, :words)",
            row,
        )
        return cursor.lastrowid
        # end exercise

    def get(self, book_id: int) -> Book:
        """Return the book with this id, or raise BookNotFound."""
        _refuse_huge(book_id)
        # exercise: models/get-book
        query = "SELECT * FROM book WHERE id = ?"
        row = self._database.execute(query, (book_id,)).fetchone()
        if row is None:
            raise BookNotFound(book_id)
        return book_of(row)
        # end exercise

    def replace(self, book_id: int, values: Values) -> Book:
        """Give the book these values and no others; its id and popularity stay."""
        with writing(self._database):
            return self._update(self.get(book_id), values)

    def change(self, book_id: int, changes: Values) -> Book:
        """Change the values named, leave the others."""
        with writing(self._database):
            before = self.get(book_id)
            return self._update(before, {**values_of(before), **changes})

    def _update(self, before: Book, values: Values) -> Book:
        """Check the values, write them over the row of this book and return it."""
        book = replace(
            read_book(values), id=before.id, popularity=before.popularity, cover=before.cover
        )
        self._refuse_taken_isbn(book)
        let_go(self._database, before.id)
        self._database.execute(
            "UPDATE book SET title = :title, author = :author, year = :year,"
            " language = :language, genre = :genre, isbn = :isbn, price = :price,"
            " stock = :stock, adult = :adult,"
            " title_key = :title_key, author_key = :author_key, words = :words WHERE id = :id",
            row_of(book),
        )
        take_in(self._database, book.id, book.id)
        return book

    def delete(self, book_id: int) -> None:
        """Take the book from the shelf, or raise BookNotFound."""
        with writing(self._database):
            let_go(self._database, key(book_id))
            cursor = self._database.execute("DELETE FROM book WHERE id = ?", (key(book_id),))
            if cursor.rowcount == 0:
                raise BookNotFound(book_id)

    def page(
        self,
        *,
        q: str = "",
        author: str = "",
        genre: str = "",
        year: int | str = "",
        sort: str = "title",
        page: int | str = 1,
        limit: int | str = 20,
    ) -> BookPage:
        """Return one page of the catalogue, or raise InvalidQuery."""
        return page_of(self._database, read_query(q, author, genre, year, sort, page, limit))

    def newest(self, limit: int) -> list[Book]:
        """Return the books that were added last, the newest first."""
        return self._found("SELECT * FROM book ORDER BY id DESC LIMIT ?", limit)

    def popular(self, limit: int) -> list[Book]:
        """Return the books that were borrowed most, the most borrowed first."""
        query = "SELECT * FROM book ORDER BY popularity DESC, title_key, id LIMIT ?"
        return self._found(query, limit)

    def count(self) -> int:
        """Return how many books there are."""
        return count_all(self._database)

    def load(self, rows: list[Values]) -> Loaded:
        """Add many books at once, in one transaction, and say what became of each row."""
        return load(self._database, rows)

    def loading(self, *, update: bool = False) -> Loading:
        """Begin to load books; see ManyBooks."""
        return Loading(self._database, update)

    def after(self, book_id: int, limit: int) -> list[Book]:
        """Return the books with the next ids, in their order: so many at most."""
        return self._found("SELECT * FROM book WHERE id > ? ORDER BY id LIMIT ?", book_id, limit)

    def _found(self, query: str, *values: int) -> list[Book]:
        """Return the books that a query finds."""
        return [book_of(row) for row in self._database.execute(query, values)]

    def _refuse_taken_isbn(self, book: Book) -> None:
        """Raise InvalidBook when another book has the ISBN of this one."""
        query = "SELECT 1 FROM book WHERE isbn = ? AND id IS NOT ?"
        if self._database.execute(query, (book.isbn or None, book.id)).fetchone():
            raise InvalidBook({"isbn": Fault("taken", book.isbn)})


def _refuse_huge(book_id: int) -> None:
    """Raise BookNotFound for an id of more than 64 bits, which SQLite cannot be asked for."""
    if key(book_id) is None:
        raise BookNotFound(book_id)

"""The pictures that were uploaded for books."""

from __future__ import annotations

import re
import sqlite3
from hashlib import sha256

from ..book import Book
from ..errors import BookNotFound, CoverNotFound
from ..extra import Picture
from ..rows import book_of, key, writing

NAME = re.compile(r"[0-9]{1,19}-[0-9a-f]{16}\.jpg")
MEDIA_TYPE = "image/jpeg"


class Covers:
    """The pictures in a library that is kept in SQLite: one for a book, or none."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def put(self, book_id: int, content: bytes) -> Book:
        """Give a book this picture, drawn anew, in the place of the one that it had."""
        # Pillow takes long to load, and few visits need it.
        from .pictures import redraw

        self._book(book_id)
        picture = redraw(content)
        name = f"{book_id}-{sha256(picture).hexdigest()[:16]}.jpg"
        with writing(self._database):
            self._book(book_id)
            self._database.execute(
                "INSERT OR REPLACE INTO cover (book_id, name, media_type, content)"
                " VALUES (?, ?, ?, ?)",
                (book_id, name, MEDIA_TYPE, picture),
            )
            self._database.execute("UPDATE book SET cover = ? WHERE id = ?", (name, book_id))
            return self._book(book_id)

    def get(self, name: str) -> Picture:
        """Return the picture of this name, or raise CoverNotFound."""
        if not NAME.fullmatch(name):
            raise CoverNotFound(name)
        query = "SELECT media_type, content FROM cover WHERE name = ?"
        row = self._database.execute(query, (name,)).fetchone()
        if row is None:
            raise CoverNotFound(name)
        return Picture(row["media_type"], row["content"])

    def remove(self, book_id: int) -> Book:
        """Take the picture of a book away; without one nothing changes."""
        with writing(self._database):
            self._book(book_id)
            self._database.execute("DELETE FROM cover WHERE book_id = ?", (book_id,))
            self._database.execute("UPDATE book SET cover = '' WHERE id = ?", (book_id,))
            return self._book(book_id)

    def _book(self, book_id: int) -> Book:
        """Return the book with this id, or raise BookNotFound."""
        query = "SELECT * FROM book WHERE id = ?"
        row = self._database.execute(query, (key(book_id),)).fetchone()
        if row is None:
            raise BookNotFound(book_id)
        return book_of(row)

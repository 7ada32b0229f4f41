"""The reading list of a library that is kept in SQLite."""

from __future__ import annotations

import sqlite3

from .book import Values
from .errors import ItemNotFound
from .reading_item import MOST_ITEMS, ReadingItem
from .rows import key, writing
from .rules.reading_items import FIELDS, read_line


class ReadingList:
    """The reading list of a library that is kept in SQLite."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def all(self) -> list[ReadingItem]:
        """Return every line, in the order in which they were written."""
        rows = self._database.execute("SELECT * FROM reading_item ORDER BY id")
        return [item_of(row) for row in rows]

    def get(self, item_id: int) -> ReadingItem:
        """Return the line with this id, or raise ItemNotFound."""
        query = "SELECT * FROM reading_item WHERE id = ?"
        row = self._database.execute(query, (key(item_id),)).fetchone()
        if row is None:
            raise ItemNotFound(item_id)
        return item_of(row)

    def add(self, values: Values) -> ReadingItem:
        """Add a line; of a full list the oldest goes."""
        line = read_line(values)
        with writing(self._database):
            cursor = self._database.execute(
                "INSERT INTO reading_item (title, completed, position) VALUES (?, ?, ?)",
                (line.title, line.completed, line.order),
            )
            self._database.execute(
                "DELETE FROM reading_item WHERE id <="
                " (SELECT id FROM reading_item ORDER BY id DESC LIMIT 1 OFFSET ?)",
                (MOST_ITEMS,),
            )
            return self.get(cursor.lastrowid or 0)

    def change(self, item_id: int, changes: Values) -> ReadingItem:
        """Change the values named, leave the others."""
        with writing(self._database):
            before = self.get(item_id)
            line = read_line({**{field: getattr(before, field) for field in FIELDS}, **changes})
            self._database.execute(
                "UPDATE reading_item SET title = ?, completed = ?, position = ? WHERE id = ?",
                (line.title, line.completed, line.order, item_id),
            )
            return self.get(item_id)

    def delete(self, item_id: int) -> None:
        """Take a line away, or raise ItemNotFound."""
        query = "DELETE FROM reading_item WHERE id = ?"
        if self._database.execute(query, (key(item_id),)).rowcount == 0:
            raise ItemNotFound(item_id)

    def clear(self) -> None:
        """Take every line away."""
        self._database.execute("DELETE FROM reading_item")


def item_of(row: sqlite3.Row) -> ReadingItem:
    """Return the line that a row of the table holds."""
    return ReadingItem(row["id"], row["title"], bool(row["completed"]), row["position"])

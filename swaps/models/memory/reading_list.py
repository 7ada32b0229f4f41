"""The reading list of a library in memory."""

from __future__ import annotations

from bookshelf.models import ItemNotFound, ReadingItem, Values
from bookshelf.models.reading_item import MOST_ITEMS
from bookshelf.models.rules.reading_items import FIELDS, Line, read_line

from .shelf import Shelf


class MemoryReadingList:
    """The reading list of a library in memory."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def all(self) -> list[ReadingItem]:
        """Return every line, in the order in which they were written."""
        with self._shelf.lock:
            return list(self._shelf.items.by_id.values())

    def get(self, item_id: int) -> ReadingItem:
        """Return the line with this id, or raise ItemNotFound."""
        with self._shelf.lock:
            item = self._shelf.items.by_id.get(item_id)
        if item is None:
            raise ItemNotFound(item_id)
        return item

    def add(self, values: Values) -> ReadingItem:
        """Add a line; of a full list the oldest goes."""
        line = read_line(values)
        with self._shelf.lock:
            item = self._put(self._shelf.items.next_id(), line)
            if len(self._shelf.items.by_id) > MOST_ITEMS:
                del self._shelf.items.by_id[min(self._shelf.items.by_id)]
            return item

    def change(self, item_id: int, changes: Values) -> ReadingItem:
        """Change the values named, leave the others."""
        with self._shelf.lock:
            before = self.get(item_id)
            kept = {field: getattr(before, field) for field in FIELDS}
            return self._put(item_id, read_line({**kept, **changes}))

    def delete(self, item_id: int) -> None:
        """Take a line away, or raise ItemNotFound."""
        with self._shelf.lock:
            self.get(item_id)
            del self._shelf.items.by_id[item_id]

    def clear(self) -> None:
        """Take every line away."""
        with self._shelf.lock:
            self._shelf.items.by_id.clear()

    def _put(self, item_id: int, line: Line) -> ReadingItem:
        """Keep a line, in the place of the one with this id, and return it."""
        item = ReadingItem(item_id, line.title, line.completed, line.order)
        self._shelf.items.by_id[item_id] = item
        return item

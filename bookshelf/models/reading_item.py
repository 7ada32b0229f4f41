"""The reading list of those who are not signed in: the promise.

It is one list for all, as the public Todo-Backend contract has it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from .book import Values

MOST_ITEMS = 1000
# The largest number that a line may be sorted by; the smallest is one less than its negative.
HIGHEST_ORDER = 2**63 - 1


@dataclass(frozen=True)
class ReadingItem:
    """A line of the list; `order` is a number to sort by that its writer chooses."""

    id: int
    title: str
    completed: bool = False
    order: int | None = None


class ReadingList(Protocol):
    """The lines of the reading list."""

    def all(self) -> list[ReadingItem]:
        """Return every line, in the order in which they were written."""

    def get(self, item_id: int) -> ReadingItem:
        """Return the line with this id, or raise ItemNotFound."""

    def add(self, values: Values) -> ReadingItem:
        """Add a line from title, completed and order; of a full list the oldest goes.

        Raises InvalidItem, naming every bad field.
        """

    def change(self, item_id: int, changes: Values) -> ReadingItem:
        """Change the values named, leave the others. Raises ItemNotFound or InvalidItem."""

    def delete(self, item_id: int) -> None:
        """Take a line away, or raise ItemNotFound."""

    def clear(self) -> None:
        """Take every line away."""

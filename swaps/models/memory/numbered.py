"""Things that have a number each, as the rows of a table have."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, TypeVar

Kind = TypeVar("Kind")


@dataclass
class Numbered(Generic[Kind]):
    """Things by their id, in the order in which they came. An id is never given twice."""

    last_id: int = 0
    by_id: dict[int, Kind] = field(default_factory=dict)

    def next_id(self) -> int:
        """Return an id that nothing has had before."""
        self.last_id += 1
        return self.last_id

    def newest(self) -> list[Kind]:
        """Return everything, the newest first."""
        return [self.by_id[number] for number in sorted(self.by_id, reverse=True)]

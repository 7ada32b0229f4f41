"""What is read, as bars to be drawn: each with its name and its part of the longest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bookshelf.models import Share


@dataclass(frozen=True)
class Bar:
    """A bar of a chart; `part` is its length, 1 for the longest. Its `name` may be empty."""

    name: str
    books: int
    borrowed: int
    part: float


def bars(shares: list[Share], name_of: Callable[[str], str]) -> list[Bar]:
    """Return a bar for each share, as long as it was borrowed."""
    most = max((share.borrowed for share in shares), default=0) or 1
    return [
        Bar(
            name_of(share.name) if share.name else "",
            share.books,
            share.borrowed,
            share.borrowed / most,
        )
        for share in shares
    ]

"""Ids as SQLite can be asked for them."""

from __future__ import annotations


def key(number: int) -> int | None:
    """Return an id, or None, which no row has, for one that SQLite's 64 bits cannot hold."""
    return number if -(2**63) <= number < 2**63 else None

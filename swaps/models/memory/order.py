"""The orders of the catalogue, as keys to sort by."""

from __future__ import annotations

from typing import Any

from .shelf import Shelved


def in_order(rows: list[Shelved], sort: str, is_reversed: bool = False) -> list[Shelved]:
    """Return the rows in the order of one of SORTS.

    Books that are equal follow by title, then by id; a reversed sort reverses these too.
    A book without year comes last in both directions.
    """
    ordered = sorted(rows, key=lambda row: _key(row, sort), reverse=is_reversed)
    if sort == "year":
        # Sorting is stable: the books with a year stay as they are among themselves.
        ordered.sort(key=lambda row: row.book.year is None)
    return ordered


def _key(row: Shelved, sort: str) -> tuple[Any, ...]:
    first = {
        "title": (),
        "author": (row.author_key,),
        "year": (row.book.year or 0,),
        "popular": (-row.book.popularity,),
    }[sort]
    return (*first, row.title_key, row.id)

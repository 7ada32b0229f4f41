"""Text wrapped over lines by how wide it will be drawn: a picture cannot do it by itself."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

JOINER = "\N{ZERO WIDTH JOINER}"


def width(text: str) -> int:
    """Return how many letters wide a text is about; an ideograph or an emoji counts for two."""
    return sum(_width_of(character) for character in text)


def _width_of(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wrap(text: str, most: int) -> list[str]:
    """Return a text as lines that are at most so many letters wide."""
    lines: list[str] = []
    for word in text.split():
        first, *rest = _pieces(word, most)
        if lines and width(f"{lines[-1]} {first}") <= most:
            lines[-1] += f" {first}"
        else:
            lines.append(first)
        lines += rest
    return lines


def _pieces(word: str, most: int) -> Iterator[str]:
    """Yield a word in pieces that fit into a line; an accent stays with its letter."""
    piece = ""
    for character in word:
        joined = not _width_of(character) or piece.endswith(JOINER)
        if piece and not joined and width(piece + character) > most:
            yield piece
            piece = ""
        piece += character
    yield piece

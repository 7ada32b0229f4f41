"""What may be shown on a terminal."""

from __future__ import annotations


def printable(text: str) -> str:
    """Return text without the characters that a terminal would obey."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)

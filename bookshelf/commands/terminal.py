"""What may be shown on a terminal."""

from __future__ import annotations

import unicodedata

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def printable(text: str) -> str:
    """Return text without the characters that a terminal would obey; every space stays."""
    return "".join(letter if _is_shown(letter) else REPLACEMENT for letter in text)


def _is_shown(letter: str) -> bool:
    # To Python no space is printable but the ordinary one, and French has two others.
    return letter.isprintable() or unicodedata.category(letter) == "Zs"

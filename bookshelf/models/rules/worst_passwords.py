"""The passwords that are tried first: known ones, patterns, and what is known of their owner."""

from __future__ import annotations

import string
from functools import cache
from pathlib import Path

LIST = Path(__file__).with_name("worst_passwords.txt")
FEWEST_CHARACTERS = 5
SHORTEST_KNOWN = 4
ROWS = (
    "0123456789",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiopasdfghjklzxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "qwertzuiopasdfghjklyxcvbnm",
)


def is_common(password: str, *personal: str) -> bool:
    """Return whether a password is among the first that somebody else would try."""
    text = password.casefold()
    return (
        len(set(text)) < FEWEST_CHARACTERS
        or any(_runs_along(row, text) for row in ROWS)
        or text in worst()
        or text.strip(string.digits + string.punctuation + " ") in worst()
        or any(known in text for known in _known(personal))
    )


@cache
def worst() -> frozenset[str]:
    """Return the passwords and words of our list."""
    return frozenset(LIST.read_text(encoding="utf-8").split())


def _runs_along(row: str, text: str) -> bool:
    """Return whether a text is a part of this row, again and again, in either direction."""
    endless = row * (len(text) // len(row) + 2)
    return text in endless or text[::-1] in endless


def _known(personal: tuple[str, ...]) -> list[str]:
    """Return what is known of the owner: their name, their address and what stands before @."""
    texts = [text.casefold() for text in personal]
    pieces = [*texts, *(text.partition("@")[0] for text in texts)]
    pieces += [piece.replace(" ", "") for piece in pieces]
    return [piece for piece in pieces if len(piece) >= SHORTEST_KNOWN]

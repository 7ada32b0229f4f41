"""Reading one value that somebody typed or sent, whichever field it is of."""

from __future__ import annotations

import re
import unicodedata

# Invisible marks that turn the direction of a text (Unicode UAX #9, section 2).
TURNS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# Numbers of more digits are no numbers to us: Python itself reads only so many.
MOST_DIGITS = 200


def shown(value: object) -> str:
    """Return a value as it may be shown in a message: text, 80 characters at most."""
    text = value if isinstance(value, str) else "" if value is None else _brief(value)
    return "".join("\ufffd" if is_control(character) else character for character in text[:80])


def whole_number(value: object) -> int | None:
    """Return the whole number that a value is, or that a text says in ASCII digits, else None."""
    if isinstance(value, str):
        text = value.strip()
        written = re.fullmatch(rf"[+-]?[0-9]{{1,{MOST_DIGITS}}}", text)
        return int(text) if written else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def cents(value: object) -> int | None:
    """Return the cents of an amount in euros, with two decimals at most, else None."""
    if isinstance(value, float):
        text = f"{value:.2f}"
        value = text if float(text) == value else ""
    if isinstance(value, str):
        written = re.fullmatch(
            rf"([+-]?)([0-9]{{1,{MOST_DIGITS}}})(?:[.,]([0-9]{{1,2}}))?", value.strip()
        )
        if not written:
            return None
        sign, euros, decimals = written.groups("")
        return int(f"{sign}{euros}{decimals:0<2}")
    number = whole_number(value)
    return None if number is None else number * 100


def is_control(character: str) -> bool:
    """Return whether a character controls a text, or is half of one, or turns its direction."""
    return unicodedata.category(character) in ("Cc", "Cs") or character in TURNS


def is_endless(text: str, longest: int) -> bool:
    """Return whether a text is too long even to be brought into one form.

    In NFC a letter with its marks may become one character, but never so many as here. To put
    a million marks in order takes hours: the time grows with the square of their number.
    """
    return len(text) > 4 * longest


def is_visible(character: str) -> bool:
    """Return whether a reader sees this character: a letter, a number, a sign or a symbol."""
    return unicodedata.category(character)[0] in "LNPS"


def _brief(value: object) -> str:
    """Return a value that is no text as text, a mere mark when Python cannot print it."""
    try:
        return repr(value)
    # A whole number of more than 4,300 digits, or lists in lists in lists.
    except (ValueError, RecursionError):
        return "…"

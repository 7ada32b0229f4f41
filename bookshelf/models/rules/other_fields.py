"""Reading the fields that are no text of one line: numbers, yes or no, text of several lines."""

from __future__ import annotations

import unicodedata

from .fields import Fields
from .reading import is_control, whole_number

YES = ("yes", "true", "on", "1")
NO = ("no", "false", "off", "0", "")


def number(fields: Fields, field: str, low: int, high: int) -> int | None:
    """Return a whole number within these bounds; None when nothing was said, or a fault noted."""
    value = fields.values.get(field)
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    found = whole_number(value)
    if found is None:
        fields.refuse(field, "not-a-number")
    elif not low <= found <= high:
        fields.refuse(field, "out-of-range", low=low, high=high)
    else:
        return found
    return None


def required_number(fields: Fields, field: str, low: int, high: int) -> int:
    """Return a whole number within these bounds; `low` when a fault was noted."""
    found = number(fields, field, low, high)
    if found is not None:
        return found
    fields.refuse(field, "required")
    return low


def yes_or_no(fields: Fields, field: str) -> bool:
    """Return whether a box is ticked: a truth value, or one of the words of YES and NO."""
    value = fields.values.get(field)
    if value is None or isinstance(value, bool):
        return bool(value)
    word = value.strip().lower() if isinstance(value, str) else None
    if word not in YES + NO:
        fields.refuse(field, "not-yes-or-no")
    return word in YES


def lines(fields: Fields, field: str, longest: int) -> str:
    """Return a text of many lines, each of which ends with a line feed, in NFC."""
    value = fields.values.get(field)
    if value is None:
        return ""
    if not isinstance(value, str):
        return fields.refuse(field, "not-text")
    text = value.replace("\r\n", "\n").replace("\r", "\n").strip()
    if any(is_control(character) for character in text.replace("\n", "")):
        return fields.refuse(field, "control-character")
    text = unicodedata.normalize("NFC", text)
    return text if len(text) <= longest else fields.refuse(field, "too-long", high=longest)

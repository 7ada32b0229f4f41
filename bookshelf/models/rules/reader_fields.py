"""The rules of the fields of an account: e-mail address and date of birth."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from .. import clock
from .fields import Fields

LONGEST_EMAIL = 254  # RFC 5321, section 4.5.3.1.3, less the two signs around an address
OLDEST = 1900


def email(fields: Fields) -> str:
    """Return an address: something, one @, something; nothing that cannot be seen."""
    text = fields.text("email", required=True, longest=LONGEST_EMAIL)
    is_hidden = any(unicodedata.category(character)[0] in "CZ" for character in text)
    if text and (is_hidden or not re.fullmatch(r"[^@]+@[^@]+", text)):
        return fields.refuse("email", "not-an-email")
    return text


def birth_date(fields: Fields) -> str:
    """Return a date as ISO 8601 writes it, yyyy-mm-dd, or nothing."""
    text = fields.text("birth_date")
    if not text:
        return ""
    try:
        born = date.fromisoformat(text)
    except ValueError:
        return fields.refuse("birth_date", "not-a-date")
    if born.isoformat() != text:  # Python 3.11 reads more of ISO 8601 than 3.10
        return fields.refuse("birth_date", "not-a-date")
    today = clock.today()
    if born.year < OLDEST or born > today:
        return fields.refuse("birth_date", "out-of-range", low=OLDEST, high=today.year)
    return text


def is_email(text: str) -> bool:
    """Return whether a text could be somebody's address."""
    return bool(email(Fields({"email": text})))

"""The rules that every password keeps."""

from __future__ import annotations

import unicodedata

from ..errors import Fault
from .fields import Fields
from .values import is_endless
from .worst_passwords import is_common

SHORTEST = 12
LONGEST = 200


def read_password(fields: Fields, field: str, *personal: str) -> str:
    """Return a new password that its owner gives, or note what is wrong with it.

    `personal` is what others know of the owner: it must not make up the password. What was
    received is never noted.
    """
    password = typed(fields, field)
    if field in fields.faults:
        return ""
    if len(password) < SHORTEST:
        fields.faults[field] = Fault("too-short", low=SHORTEST)
    elif len(password) > LONGEST:
        fields.faults[field] = Fault("too-long", high=LONGEST)
    elif is_common(password, *personal):
        fields.faults[field] = Fault("too-common")
    return password


def typed(fields: Fields, field: str) -> str:
    """Return a password as it was typed, with accents in one form (RFC 8265, section 4.2.2)."""
    value = fields.values.get(field)
    if value is None or value == "":
        fields.faults[field] = Fault("required")
    elif not isinstance(value, str):
        fields.faults[field] = Fault("not-text")
    elif any(character == "\0" or "\ud800" <= character <= "\udfff" for character in value):
        fields.faults[field] = Fault("control-character")
    elif is_endless(value, LONGEST):
        fields.faults[field] = Fault("too-long", high=LONGEST)
    else:
        return unicodedata.normalize("NFC", value)
    return ""

"""Codes that change with the time (TOTP, RFC 6238), made of a secret that two share.

A code is a number of six digits, good for 30 seconds, and for one such step before and after:
clocks differ, and typing takes a while.
"""

from __future__ import annotations

import base64
import hmac
import secrets
from urllib.parse import quote

DIGITS = 6
SECONDS = 30
ISSUER = "Bookshelf"


def new_secret() -> str:
    """Return a new secret of 160 bits (RFC 4226, section 4), in base 32."""
    return base64.b32encode(secrets.token_bytes(20)).decode()


def address(secret: str, email: str) -> str:
    """Return the address that an app reads as a QR code.

    https://github.com/google/google-authenticator/wiki/Key-Uri-Format
    """
    label = quote(f"{ISSUER}:{email}", safe=":")
    return f"otpauth://totp/{label}?secret={secret}&issuer={ISSUER}"


def code_at(secret: str, step: int) -> str:
    """Return the code of one step of time (RFC 4226, section 5.3)."""
    digest = hmac.digest(base64.b32decode(secret), step.to_bytes(8, "big"), "sha1")
    place = digest[-1] & 0xF
    number = int.from_bytes(digest[place : place + 4], "big") & 0x7FFF_FFFF
    return str(number % 10**DIGITS).zfill(DIGITS)


def step_of(secret: str, code: str, now: int) -> int | None:
    """Return the step of time whose code this is, None when it is not one of now."""
    given = "".join(code.split()).encode(errors="replace")
    this = now // SECONDS
    for step in (this - 1, this, this + 1):
        if hmac.compare_digest(code_at(secret, step).encode(), given):
            return step
    return None

"""Texts that only we can have written: signed with a secret key, each for one purpose.

The newest key signs; older ones still read what they have signed, so that a key can be
changed while visitors are in the shop.
"""

from __future__ import annotations

import hmac
from collections.abc import Sequence

# Hexadecimal digits of a signature: 192 bits.
LENGTH = 48


def key_for(key: str, purpose: str) -> bytes:
    """Return the key of 32 bytes that a secret key gives for one purpose."""
    return hmac.digest(key.encode(), purpose.encode(), "sha256")


def sign(keys: Sequence[str], purpose: str, text: str) -> str:
    """Return the signature of a text by the newest key (HMAC, RFC 2104)."""
    return _signature(keys[0], purpose, text)


def is_signed(keys: Sequence[str], purpose: str, text: str, signature: str) -> bool:
    """Return whether one of these keys has signed this text for this purpose."""
    given = signature.encode("utf-8", "replace")
    rights = [_signature(key, purpose, text).encode() for key in keys]
    return any(hmac.compare_digest(right, given) for right in rights)


def _signature(key: str, purpose: str, text: str) -> str:
    message = text.encode("utf-8", "surrogatepass")
    return hmac.digest(key_for(key, purpose), message, "sha256").hex()[:LENGTH]

"""Tokens that nobody can guess. Who keeps only their hash has nothing worth stealing."""

from __future__ import annotations

import hashlib
import secrets


def new_token() -> str:
    """Return a new token: 256 random bits, as text that may stand in a cookie."""
    return secrets.token_urlsafe(32)


def hash_token(token: str) -> str:
    """Return the SHA-256 of a token. A slow hash is for passwords, which can be guessed."""
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()

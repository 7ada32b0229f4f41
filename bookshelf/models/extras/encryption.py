"""Encrypting short texts where they are kept, with Fernet.

https://cryptography.io/en/latest/fernet/
"""

from __future__ import annotations

import base64
import hmac
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from cryptography.fernet import MultiFernet

# How every text begins that Fernet made: its version, 0x80, in base 64.
BEGINNING = "gAAAA"


class Encryption(Protocol):
    """How texts are kept. What was kept before there were secrets is still read."""

    def kept(self, text: str) -> str:
        """Return what is kept of a text."""

    def read(self, kept: str) -> str:
        """Return the text that was kept like this, no text when it cannot be read."""


class NoEncryption:
    """Texts that are kept as they are, where there is no secret."""

    def kept(self, text: str) -> str:
        """Return the text itself."""
        return text

    def read(self, kept: str) -> str:
        """Return the text itself, no text when it was encrypted."""
        return "" if kept.startswith(BEGINNING) else kept


class FernetEncryption:
    """Texts that are encrypted for one purpose, with the first of our secrets.

    What was encrypted with an older one is still read.
    """

    def __init__(self, secrets: tuple[str, ...], purpose: bytes) -> None:
        self._keys = [derive(secret, purpose) for secret in secrets]

    def kept(self, text: str) -> str:
        """Return the text, encrypted."""
        return self._fernet.encrypt(text.encode()).decode()

    def read(self, kept: str) -> str:
        """Return the text that was kept like this, no text when no secret of ours reads it."""
        from cryptography.fernet import InvalidToken

        if not kept.startswith(BEGINNING):
            return kept
        try:
            return self._fernet.decrypt(kept).decode()
        except InvalidToken:
            return ""

    @cached_property
    def _fernet(self) -> MultiFernet:
        # It is imported with the first text, for most visits bring none.
        from cryptography.fernet import Fernet, MultiFernet

        return MultiFernet([Fernet(base64.urlsafe_b64encode(key)) for key in self._keys])


def derive(secret: str, purpose: bytes) -> bytes:
    """Return a key of 32 bytes for one purpose: HKDF with SHA-256, without salt (RFC 5869)."""
    extracted = hmac.digest(bytes(32), secret.encode(), "sha256")
    return hmac.digest(extracted, purpose + b"\x01", "sha256")

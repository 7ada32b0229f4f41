"""How the e-mail addresses of readers are kept, and what a reader is found by."""

from __future__ import annotations

import unicodedata
from typing import Protocol


class Addresses(Protocol):
    """How addresses are kept: as they are, or encrypted where the library has keys."""

    def kept(self, email: str) -> str:
        """Return what is kept of an address."""

    def keys_of(self, email: str) -> tuple[str, ...]:
        """Return what an address may be found by: the key it is given now comes first."""

    def read(self, kept: str) -> str:
        """Return the address that was kept like this, no text when it cannot be read."""


class PlainAddresses:
    """Addresses that are kept as they are."""

    def kept(self, email: str) -> str:
        """Return the address itself."""
        return email

    def keys_of(self, email: str) -> tuple[str, ...]:
        """Return the address as it is compared."""
        return (compared(email),)

    def read(self, kept: str) -> str:
        """Return the address itself; an encrypted one, which has no @, cannot be read."""
        return kept if "@" in kept else ""


def compared(email: str) -> str:
    """Return an address as it is compared: in lower case, accents in one form."""
    return unicodedata.normalize("NFC", email.lower())

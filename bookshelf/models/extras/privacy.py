"""The e-mail addresses of readers, encrypted where they are kept, and found all the same.

Of every secret two keys are made: one encrypts, the other makes the hash that an address is
found by, which nobody without the key can guess (HMAC, RFC 2104). The first secret is that of
now; what was kept under an older one, or before there were secrets, is still found and read.
"""

from __future__ import annotations

import hmac

from ..accounts.addresses import compared
from .encryption import FernetEncryption, derive


class EncryptedAddresses:
    """Addresses that are kept encrypted."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        self._encryption = FernetEncryption(secrets, b"bookshelf e-mail encryption")
        self._hash_keys = [derive(secret, b"bookshelf e-mail lookup") for secret in secrets]

    def kept(self, email: str) -> str:
        """Return the address, encrypted."""
        return self._encryption.kept(email)

    def keys_of(self, email: str) -> tuple[str, ...]:
        """Return the keyed hash of the address under every secret, then the address itself."""
        text = compared(email)
        hashes = (hmac.digest(key, text.encode(), "sha256").hex() for key in self._hash_keys)
        return (*hashes, text)

    def read(self, kept: str) -> str:
        """Return the address that was kept like this, no text when no secret of ours reads it."""
        return kept if "@" in kept else self._encryption.read(kept)

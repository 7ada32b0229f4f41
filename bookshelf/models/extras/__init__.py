"""What a first course can do without: statistics, covers, second factors, encryption at rest.

A hand-out may leave this folder out: `sqlite.py` then says that the library has no extras.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec

from ..accounts.addresses import Addresses, PlainAddresses
from ..extra import Rotated
from .covers import Covers
from .encryption import Encryption, FernetEncryption, NoEncryption
from .key_rotation import rotate
from .privacy import EncryptedAddresses
from .reading import Reading
from .second_factors import SecondFactors


class SqliteExtras:
    """What a visit to a library in SQLite has beyond its core."""

    def __init__(
        self, addresses: Addresses, encryption: Encryption, database: sqlite3.Connection
    ) -> None:
        self._database = database
        self._addresses = addresses
        self._encryption = encryption
        self.reading = Reading(database)
        self.covers = Covers(database)
        self.second_factors = SecondFactors(database, addresses, encryption)

    def rotate_keys(self) -> Rotated:
        """Encrypt all that is encrypted anew, with the newest key of this library."""
        return rotate(self._database, self._addresses, self._encryption)


def prepare_extras(
    keys: tuple[str, ...],
) -> tuple[Addresses, Callable[[sqlite3.Connection], SqliteExtras]]:
    """Return how addresses are kept, and what makes the extras of a visit.

    Where there are keys and `cryptography`, what is private is encrypted.
    """
    addresses: Addresses = PlainAddresses()
    encryption: Encryption = NoEncryption()
    if keys and find_spec("cryptography"):
        addresses = EncryptedAddresses(keys)
        encryption = FernetEncryption(keys, b"bookshelf second factors")
    return addresses, partial(SqliteExtras, addresses, encryption)

"""What a first course can do without: statistics, covers, second factors, keys: the promise.

A library that has none of it says so: `Library.extras` is None.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from .book import Book


@dataclass(frozen=True)
class Share:
    """How many books have something in common, and how often they were borrowed.

    `name` is a genre, a language code, or the first year of a decade; empty for the books of
    which nobody has said it.
    """

    name: str
    books: int
    borrowed: int


@dataclass(frozen=True)
class Statistics:
    """What is read: the shares by genre and language, the most borrowed first; by decade in
    the order of time; and the most popular books."""

    books: int
    borrowed: int
    by_genre: list[Share]
    by_decade: list[Share]
    by_language: list[Share]
    popular: list[Book]


class Reading(Protocol):
    """What is known of what is read."""

    def statistics(self) -> Statistics:
        """Return the statistics of the whole library."""


@dataclass(frozen=True)
class Picture:
    """A picture, and its media type (RFC 6838)."""

    media_type: str
    content: bytes


class Covers(Protocol):
    """The pictures that were uploaded for books."""

    def put(self, book_id: int, content: bytes) -> Book:
        """Give a book this picture, drawn anew without what it said of its maker.

        2 MiB of PNG, JPEG, WebP or GIF at most. Raises BookNotFound; InvalidBook ("too-large",
        "not-a-picture" or "required" at "cover").
        """

    def get(self, name: str) -> Picture:
        """Return the picture of this name, or raise CoverNotFound."""

    def remove(self, book_id: int) -> Book:
        """Take the picture of a book away; without one nothing changes. Raises BookNotFound."""


@dataclass(frozen=True)
class NewFactor:
    """A second factor that waits for its first code.

    `secret` is written in base 32 (RFC 4648); `address` is what an app reads as a QR code.
    """

    secret: str
    address: str


class SecondFactors(Protocol):
    """Codes that change every 30 seconds (TOTP, RFC 6238)."""

    def begin(self, reader_id: int) -> NewFactor:
        """Return the second factor that the reader is setting up, a new one where there is none.

        Raises ReaderNotFound; InvalidCode ("already" at "code") when one is in use.
        """

    def confirm(self, reader_id: int, code: str) -> list[str]:
        """Use the second factor from now on; return ten recovery codes, shown only this once.

        Raises ReaderNotFound; InvalidCode when the code is not the one of now ("wrong-code"), or
        a second factor is in use ("already").
        """

    def remove(self, reader_id: int, code: str) -> None:
        """Do without a second factor again: `code` is one of it, or a recovery code.

        Raises ReaderNotFound; InvalidCode ("wrong-code"); Locked as signing in does.
        """


@dataclass(frozen=True)
class Rotated:
    """How many readers are kept under the newest secret now, and how many nobody can read."""

    kept: int = 0
    unreadable: int = 0


class Extras(Protocol):
    """What a library has beyond its core."""

    @property
    def reading(self) -> Reading:
        """What is read."""

    @property
    def covers(self) -> Covers:
        """The pictures of books."""

    @property
    def second_factors(self) -> SecondFactors:
        """The codes of those who want to sign in more safely."""

    def rotate_keys(self) -> Rotated:
        """Encrypt all that is encrypted anew, with the newest key of this library."""

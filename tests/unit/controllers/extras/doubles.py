"""Stand-ins for what a library and its views have beyond their core."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from bookshelf.models import (
    BookNotFound,
    CoverNotFound,
    InvalidBook,
    InvalidCode,
    NewFactor,
    Picture,
    Statistics,
)
from tests.unit.controllers.doubles import EMMA, Double

STATISTICS = Statistics(2, 5, [], [], [], [EMMA])
PICTURE = Picture("image/png", b"\x89PNG and so on")
NAME = "bookshelf.css"
FACTOR = NewFactor("GEZDGNBVGY3TQOJQ", "otpauth://totp/Bookshelf")
CODES = ["aaaa-bbbb", "cccc-dddd"]


@dataclass
class Reading(Double):
    """What is read."""

    def statistics(self):
        self._hear("statistics")
        return STATISTICS


@dataclass
class Covers(Double):
    """One picture, by its name."""

    def put(self, book_id, content):
        self._hear("put", book_id, content)
        self._check(InvalidBook)
        return self._find(book_id)

    def get(self, name):
        if name != NAME:
            raise CoverNotFound(name)
        return PICTURE

    def remove(self, book_id):
        self._hear("remove", book_id)
        return self._find(book_id)

    def _find(self, book_id):
        if book_id != EMMA.id:
            raise BookNotFound(book_id)
        return replace(EMMA, cover=NAME)


@dataclass
class SecondFactors(Double):
    """A second factor that somebody is setting up."""

    def begin(self, reader_id):
        self._hear("begin", reader_id)
        return FACTOR

    def confirm(self, reader_id, code):
        self._hear("confirm", reader_id, code)
        self._check(InvalidCode)
        return CODES

    def remove(self, reader_id, code):
        self._hear("remove", reader_id, code)
        self._check(InvalidCode)


@dataclass
class ExtraParts:
    """What a library has beyond its core."""

    reading: Reading = field(default_factory=Reading)
    covers: Covers = field(default_factory=Covers)
    second_factors: SecondFactors = field(default_factory=SecondFactors)


@dataclass
class RecordingExtras:
    """The views of all that, which keep what they were given with the others of the site."""

    site: Any = None

    def statistics(self, visit, statistics):
        return self.site.show("statistics", visit, statistics)

    def second_factor(self, visit, form):
        return self.site.show("second_factor", visit, form)

    def recovery_codes(self, visit, codes):
        return self.site.show("recovery_codes", visit, codes)

    def drawn_cover(self, book):
        return f"<svg>{book.title}</svg>"

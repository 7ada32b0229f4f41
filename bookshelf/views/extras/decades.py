"""Decades as a reader of each language names them."""

from __future__ import annotations

from bookshelf.text import mark as _
from bookshelf.text import sentences

from ..words.names import year_name


def decade_name(first_year: str, language: str) -> str:
    """Return the name of a decade by its first year: 1920s; one before our era says so."""
    gettext = sentences(language).gettext
    year = int(first_year)
    if year >= 0:
        return gettext(_("{year}s")).format(year=year)
    return gettext(_("{year}s BC")).format(year=-year)


def first_year_name(first_year: str, language: str) -> str:
    """Return the first year of a decade, which is shorter: 1920."""
    return year_name(int(first_year), language)

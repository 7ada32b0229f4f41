"""Names of genres, languages and numbers as a reader of each language writes them."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale
from babel.numbers import format_decimal

from bookshelf.text import mark as _
from bookshelf.text import sentences

GENRE_NAMES = {
    "novel": _("Novel"),
    "short-stories": _("Short stories"),
    "poetry": _("Poetry"),
    "theatre": _("Theatre"),
    "essay": _("Essay"),
    "philosophy": _("Philosophy"),
    "history": _("History"),
    "science": _("Science"),
    "science-fiction": _("Science fiction"),
    "fantasy": _("Fantasy"),
    "crime": _("Crime"),
    "children": _("For children"),
    "comics": _("Comics"),
    "memoir": _("Memoir"),
    "cookery": _("Cookery"),
}

SORT_NAMES = {
    "title": _("Title"),
    "-title": _("Title, from Z"),
    "author": _("Author"),
    "-author": _("Author, from Z"),
    "year": _("Oldest first"),
    "-year": _("Newest first"),
    "popular": _("Most borrowed"),
    "-popular": _("Least borrowed"),
}

ROLE_NAMES = {
    "reader": _("Reader"),
    "librarian": _("Librarian"),
    "admin": _("Administrator"),
}

# Visitors choose which numbers are shown, so not every one can be remembered.
REMEMBERED = 4096


def genre_name(genre: str, language: str) -> str:
    """Return the name of one of GENRES."""
    return sentences(language).gettext(GENRE_NAMES.get(genre, genre))


def named(names: dict[str, str], language: str) -> tuple[tuple[str, str], ...]:
    """Return each value with its name in a language, to be chosen from."""
    gettext = sentences(language).gettext
    return tuple((value, gettext(name)) for value, name in names.items())


def role_name(role: str, language: str) -> str:
    """Return the name of one of ROLES."""
    return sentences(language).gettext(ROLE_NAMES.get(role, role))


@lru_cache(REMEMBERED)
def language_name(code: str, language: str) -> str:
    """Return the name of a language by its ISO 639 code, the code where it has no name here."""
    return str(Locale(language).languages.get(code, code))


@lru_cache(REMEMBERED)
def number(value: int, language: str) -> str:
    """Return a whole number with its thousands apart: 6,020 or 6 020."""
    return format_decimal(value, locale=language)


def year_name(year: int, language: str) -> str:
    """Return a year; one before our era says so."""
    if year >= 0:
        return str(year)
    return sentences(language).gettext(_("{year} BC")).format(year=-year)

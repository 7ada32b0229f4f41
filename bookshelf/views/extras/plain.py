"""The extra views as plain text."""

from __future__ import annotations

from bookshelf.models import Share, Statistics
from bookshelf.text import mark as _
from bookshelf.text import sentences

from ..data import SecondFactorForm, Visit
from ..lines.writing import fault_lines, write
from ..words.names import genre_name, language_name, number
from .covers import drawn_cover
from .decades import decade_name

__all__ = ["drawn_cover", "recovery_codes", "second_factor", "statistics"]


def statistics(visit: Visit, statistics: Statistics) -> str:
    """Write what is read, a share a line."""
    gettext, language = sentences(visit.language).gettext, visit.language
    genres = [(genre_name(s.name, language) if s.name else "", s) for s in statistics.by_genre]
    decades = [(decade_name(s.name, language) if s.name else "", s) for s in statistics.by_decade]
    languages = [(language_name(s.name, language), s) for s in statistics.by_language]
    total = gettext(_("Books: {books}, borrowed {borrowed} times")).format(
        books=number(statistics.books, language), borrowed=number(statistics.borrowed, language)
    )
    return write(
        total,
        *_shares(_("By genre"), genres, language),
        *_shares(_("By decade"), decades, language),
        *_shares(_("By language"), languages, language),
        "",
        gettext(_("Most borrowed")),
        *[
            f"{number(book.popularity, language):>9}  {book.title}, {book.author}"
            for book in statistics.popular
        ],
    )


def _shares(heading: str, shares: list[tuple[str, Share]], language: str) -> list[str]:
    """Return the lines of one division: how often borrowed, how many books, and which."""
    gettext = sentences(language).gettext
    lines = [
        f"{number(share.borrowed, language):>9} {number(share.books, language):>9}"
        f"  {name or gettext(_('Not said'))}"
        for name, share in shares
    ]
    columns = f"{gettext(_('Borrowed')):>9} {gettext(_('Books')):>9}"
    return ["", gettext(heading), columns, *lines]


def second_factor(visit: Visit, form: SecondFactorForm) -> str:
    """Write the secret and the address of a new second factor, and the token to send along."""
    gettext = sentences(visit.language).gettext
    new = []
    if form.new:
        new = [
            gettext(_("Secret: {secret}")).format(secret=form.new.secret),
            gettext(_("Address: {address}")).format(address=form.new.address),
        ]
    return write(
        *new, "code: ", *fault_lines(form.faults, visit), f"csrf_token: {visit.csrf_token}"
    )


def recovery_codes(visit: Visit, codes: list[str]) -> str:
    """Write the recovery codes, one a line."""
    gettext = sentences(visit.language).gettext
    return write(gettext(_("Keep these codes: each opens your account once.")), "", *codes)

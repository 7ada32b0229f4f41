"""The extra views as JSON."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from bookshelf.models import Statistics

from ..data import SecondFactorForm, Visit
from ..documents.writing import form_document, write
from .covers import drawn_cover

__all__ = ["drawn_cover", "recovery_codes", "second_factor", "statistics"]


def statistics(visit: Visit, statistics: Statistics) -> str:
    """Write what is read: the shares by genre, decade and language, and the most popular."""
    shares: dict[str, Any] = {
        name: [{**asdict(share), "name": share.name or None} for share in getattr(statistics, name)]
        for name in ("by_genre", "by_decade", "by_language")
    }
    popular = [
        {"id": book.id, "title": book.title, "author": book.author, "popularity": book.popularity}
        for book in statistics.popular
    ]
    counts = {"books": statistics.books, "borrowed": statistics.borrowed}
    return write({**counts, **shares, "popular": popular})


def second_factor(visit: Visit, form: SecondFactorForm) -> str:
    """Write the secret and the address of a new second factor, and the token to send along."""
    new = asdict(form.new) if form.new else None
    return write({"new": new, **form_document({"code": ""}, form.faults, visit)})


def recovery_codes(visit: Visit, codes: list[str]) -> str:
    """Write the recovery codes."""
    return write({"recovery_codes": codes})

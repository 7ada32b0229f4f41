"""Amounts, dates and averages as a reader of each language writes them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

REMEMBERED = 4096


@lru_cache(REMEMBERED)
def amount(cents: int, language: str) -> str:
    """Return an amount of money: €12.50 or 12,50 €."""
    return format_currency(Decimal(cents) / 100, "EUR", locale=language)


@lru_cache(REMEMBERED)
def date_name(day: str, language: str) -> str:
    """Return a date, given as yyyy-mm-dd: 17 May 1990 or 17 mai 1990; as it is if it is none."""
    try:
        name = format_date(date.fromisoformat(day), "d MMMM y", locale=language)
    except ValueError:
        return day
    return f"1er{name[1:]}" if language == "fr" and name.startswith("1 ") else name


@lru_cache(REMEMBERED)
def mean(value: float, language: str) -> str:
    """Return an average with one decimal: 4.3 or 4,3."""
    return format_decimal(round(value, 1), "0.0", locale=language)

"""Which language a visitor reads: asked for, remembered, or preferred by the browser."""

from __future__ import annotations

from bookshelf.text import LANGUAGES

COOKIE = "language"
ONE_YEAR = 365 * 24 * 60 * 60


def choose_language(asked: str, remembered: str, accepted: str) -> str:
    """Return "en" or "fr".

    asked: the language in the query; remembered: that in the cookie; accepted: the header
    Accept-Language (RFC 9110, section 12.5.4). The first that we have wins.
    """
    for language in (asked, remembered):
        if language in LANGUAGES:
            return language
    return _preferred(accepted)


def _preferred(accepted: str) -> str:
    """Return the language of highest weight that we have, English when there is none.

    Of equal ones the first; "*" is any language, and so English.
    """
    best, best_weight = "en", 0.0
    for choice in accepted.split(","):
        tag, _, parameter = choice.strip().partition(";")
        language = "en" if tag.strip() == "*" else tag.strip().lower().split("-")[0]
        weight = _weight(parameter)
        if language in LANGUAGES and weight > best_weight:
            best, best_weight = language, weight
    return best


def _weight(parameter: str) -> float:
    """Return the weight in "q=0.8", from 0 to 1: 1 when none is given, 0 when it is no number."""
    name, _, value = parameter.strip().partition("=")
    if name.strip().lower() != "q":
        return 1.0
    digits = value.strip()
    is_number = digits.isascii() and digits.replace(".", "", 1).isdecimal()
    return min(float(digits), 1.0) if is_number else 0.0

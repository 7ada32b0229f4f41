"""Which language a visitor reads: asked for, remembered, or preferred by the browser."""

from __future__ import annotations

from bookshelf.text import LANGUAGES

from .weights import read_weights

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
    for tag, weight in read_weights(accepted).items():
        language = "en" if tag == "*" else tag.split("-")[0]
        if language in LANGUAGES and weight > best_weight:
            best, best_weight = language, weight
    return best

"""Sentences in the reader's language, from the catalogues in `translations/`."""

from __future__ import annotations

import gettext
import locale
import os
from functools import cache
from pathlib import Path

LANGUAGES = ("en", "fr")
CATALOGUES = Path(__file__).with_name("translations")
ASKED_BY = ("BOOKSHELF_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def reader_language() -> str:
    """Return "en" or "fr", for the one who sits at the terminal.

    The first variable of ASKED_BY that is set decides; without any, the setting of the
    system (Windows has only that).
    """
    asked = next((os.environ[name] for name in ASKED_BY if os.environ.get(name)), None)
    asked = asked or locale.getlocale()[0] or ""
    return "fr" if asked.lower().startswith("fr") else "en"


@cache
def sentences(language: str) -> gettext.NullTranslations:
    """Return the catalogue of sentences in a language. The sentences of the code are English."""
    return gettext.translation("bookshelf", str(CATALOGUES), [language], fallback=True)


def load_languages() -> None:
    """Load now what is else loaded with the first page in each language."""
    from babel import Locale

    for language in LANGUAGES:
        sentences(language)
        Locale(language).languages.get(language)


def mark(sentence: str) -> str:
    """Mark a sentence for translation where it stands, and leave it as it is."""
    return sentence


def say(sentence: str, **values: object) -> str:
    """Return a sentence in the reader's language, with these values in their places."""
    return sentences(reader_language()).gettext(sentence).format(**values)

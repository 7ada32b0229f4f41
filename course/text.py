"""Sentences of the toolkit in the reader's language, from the catalogues in `translations/`."""

from __future__ import annotations

import gettext
import locale
import os
from functools import cache
from pathlib import Path

LANGUAGES = ("en", "fr")
CATALOGUES = Path(__file__).with_name("translations")


def reader_language() -> str:
    """Return "en" or "fr": what the environment asks for, English where it asks for neither.

    BOOKSHELF_LANG wins, then the variables of POSIX (LANGUAGE, LC_ALL, LC_MESSAGES, LANG),
    then the setting of the system (Windows has only that).
    """
    names = ("BOOKSHELF_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    asked = next((os.environ[name] for name in names if os.environ.get(name)), None)
    asked = asked or locale.getlocale()[0] or ""
    return "fr" if asked.lower().startswith("fr") else "en"


def mark(sentence: str) -> str:
    """Mark a sentence for translation where it stands, and leave it as it is."""
    return sentence


def say(sentence: str, **values: object) -> str:
    """Return a sentence in the reader's language, with these values in their places."""
    return sentences(reader_language()).gettext(sentence).format(**values)


def say_plural(one: str, many: str, count: int, **values: object) -> str:
    """Return the form that this count asks for in the reader's language, values in place.

    The two forms stand as they are in the call: extraction knows `say_plural:1,2`.
    """
    return sentences(reader_language()).ngettext(one, many, count).format(**values)


def decimal(value: float, places: int) -> str:
    """Return a number with this many decimals, after the mark that the reader writes."""
    text = f"{value:.{places}f}"
    return text.replace(".", ",") if reader_language() == "fr" else text


@cache
def sentences(language: str) -> gettext.NullTranslations:
    """Return the catalogue of sentences in a language. The sentences of the code are English."""
    return gettext.translation("course", str(CATALOGUES), [language], fallback=True)


class CourseError(Exception):
    """Something that a person can mend: a sentence with the values that were wrong."""

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence, values)
        self.sentence = sentence
        self.values = values

    def __str__(self) -> str:
        return say(self.sentence, **self.values)

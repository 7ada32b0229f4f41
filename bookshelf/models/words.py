"""Words as they are compared: how a text is folded, cut into words, and searched."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence

# Letters that Unicode does not take apart, though a reader types two, or one without a stroke.
LETTERS = str.maketrans(
    {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"}
)
# Chinese and Japanese write no spaces: there every character is taken for a word.
IDEOGRAPH = re.compile("[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]")


class _Spacing(dict[int, str]):
    """What stands for each character when only words are left, found out at its first use."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if unicodedata.category(character)[0] not in "LMN":
            spaced = " "
        else:
            spaced = f" {character} " if IDEOGRAPH.match(character) else character
        self[code] = spaced
        return spaced


SPACING = _Spacing()


def fold(text: str) -> str:
    """Return text as it is compared and sorted: without accents, in one case."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.translate(LETTERS))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).casefold()


def cut(folded: str) -> list[str]:
    """Return the words of a folded text: letters, numbers and their marks, and no signs."""
    return folded.translate(SPACING).split()


def words_of(text: str) -> list[str]:
    """Return the words of a text, folded."""
    return cut(fold(text))


def are_found(asked: list[str], there: Collection[str]) -> bool:
    """Return whether all words asked for are there; the last may be the beginning of one."""
    *whole, last = asked
    return all(word in there for word in whole) and any(word.startswith(last) for word in there)


def hits(text: str, q: str) -> list[tuple[str, bool]]:
    """Return the parts of a text, in order, each with whether it is found by the search `q`.

    The parts are as they were written, and together they are the text.
    """
    asked = words_of(q)
    spaced, places = _spaced(text)
    parts, end = [], 0
    for word in re.finditer(r"\S+", spaced):
        letters = _letters_found(word.group(), asked)
        if letters:
            first = max(end, places[word.start()])
            last = _end_of(places, word.start() + letters)
            parts += [(text[end:first], False), (text[first:last], True)]
            end = last
    return [part for part in (*parts, (text[end:], False)) if part[0]]


def _spaced(text: str) -> tuple[str, Sequence[int]]:
    """Return the words of a text, and for each of their letters where in the text it is from."""
    if text.isascii():
        return fold(text).translate(SPACING), range(len(text) + 1)
    letters = [fold(character).translate(SPACING) for character in text]
    places = [place for place, folded in enumerate(letters) for _ in folded]
    return "".join(letters), [*places, len(text)]


def _end_of(places: Sequence[int], end: int) -> int:
    """Return where in the text the letters before `end` end: after their accents, as a rule.

    Where a search ends within "œ", all of it is found.
    """
    return max(places[end], places[end - 1] + 1)


def _letters_found(word: str, asked: list[str]) -> int:
    """Return how many letters of a word are asked for, from its first."""
    if word in asked:
        return len(word)
    return len(asked[-1]) if asked and word.startswith(asked[-1]) else 0

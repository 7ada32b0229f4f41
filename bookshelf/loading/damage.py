"""Text that was damaged before it came into its file: read once in the wrong encoding.

What was lost cannot be told for sure, so it is only found, and never mended.
"""

from __future__ import annotations

import re

DAMAGE = re.compile(
    "\ufffd"  # what stands for a character that could not be read
    # UTF-8 read as Windows-1252: "Ã©" for "é", "Å“" for "œ", "â€™" for an apostrophe.
    "|[ÂÃ][\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc"
    "\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]"
    "|Å[\x80-\xbf\u2019\u201c\u201d\u0178]|â€"
    # The accents of library catalogues (ANSEL) read as Latin-1, before their letter: "áa" for
    # "à", "âe" for "é", "ãe" for "ê". Páez and Guimarães are names, and no damage.
    "|â[eE]|á[au]|áe(?!z)|ã[aiu]|ãe(?!s?\\b)|èe|[ðÐ][cC]"
)


def is_damaged(text: object) -> bool:
    """Return whether a text shows the marks of having been read in the wrong encoding."""
    return isinstance(text, str) and not text.isascii() and DAMAGE.search(text) is not None

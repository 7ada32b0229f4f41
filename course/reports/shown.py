"""Text from a submission, made harmless to the eye: names, messages, values."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

MOST = 400
# Control, direction and other invisible characters, halves of pairs, line ends of other kinds.
INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
# Persian and Indian words need the non-joiner, and many pictures the joiner.
JOINERS = "\u200c\u200d"
REPLACEMENT = "\ufffd"
SURROGATES = re.compile("[\ud800-\udfff]")


def shown(text: str, most: int = MOST) -> str:
    """Return a text on one line: what cannot be seen as U+FFFD, its middle cut when too long."""
    if len(text) > most:
        text = text[: most - most // 4 - 1] + "…" + text[len(text) - most // 4 :]
    return "".join(map(visible, text))


def visible(character: str) -> str:
    """Return a character, or U+FFFD for one that hides, or moves what stands around it."""
    hidden = unicodedata.category(character) in INVISIBLE and character not in JOINERS
    return REPLACEMENT if hidden else character


def encodable(value: Any) -> Any:
    """Return plain data that UTF-8 can hold: half a pair of surrogates becomes U+FFFD."""
    if isinstance(value, str):
        return SURROGATES.sub(REPLACEMENT, value)
    if isinstance(value, dict):
        return {encodable(name): encodable(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [encodable(each) for each in value]
    return value

"""Reading the fields that somebody filled in, one after the other; noting what is wrong."""

from __future__ import annotations

import unicodedata
from itertools import islice

from ..book import Values
from ..errors import Fault
from .values import is_control, is_endless, is_visible, shown, whole_number

LONGEST = 200
# Of so many unknown fields the names are told: who sends more is not sent all of them back.
MOST_UNKNOWN = 20
YES = ("yes", "true", "on", "1")
NO = ("no", "false", "off", "0", "")


class Fields:
    """The fields of a form, and in `faults` what is wrong with those that were read."""

    def __init__(self, values: Values) -> None:
        self.values = values
        self.faults: dict[str, Fault] = {}

    def text(self, field: str, *, required: bool = False, longest: int = LONGEST) -> str:
        """Return a text of one line, without the spaces around it, in NFC (Unicode UAX #15)."""
        value = self.values.get(field)
        if value is None:
            value = ""
        if not isinstance(value, str):
            return self.refuse(field, "not-text")
        if any(is_control(character) for character in value.strip()):
            return self.refuse(field, "control-character")
        if is_endless(value.strip(), longest):
            return self.refuse(field, "too-long", high=longest)
        text = unicodedata.normalize("NFC", value.strip())
        if required and not any(is_visible(character) for character in text):
            return self.refuse(field, "required")
        if len(text) > longest:
            return self.refuse(field, "too-long", high=longest)
        return text

    def lines(self, field: str, longest: int) -> str:
        """Return a text of many lines, each of which ends with a line feed, in NFC."""
        value = self.values.get(field)
        if value is None:
            return ""
        if not isinstance(value, str):
            return self.refuse(field, "not-text")
        text = value.replace("\r\n", "\n").replace("\r", "\n").strip()
        if any(is_control(character) for character in text.replace("\n", "")):
            return self.refuse(field, "control-character")
        if is_endless(text, longest):
            return self.refuse(field, "too-long", high=longest)
        text = unicodedata.normalize("NFC", text)
        return text if len(text) <= longest else self.refuse(field, "too-long", high=longest)

    def number(self, field: str, low: int, high: int) -> int | None:
        """Return a whole number within these bounds; None when nothing was said, or a fault."""
        value = self.values.get(field)
        if value is None or (isinstance(value, str) and not value.strip()):
            return None
        number = whole_number(value)
        if number is None:
            self.refuse(field, "not-a-number")
        elif not low <= number <= high:
            self.refuse(field, "out-of-range", low=low, high=high)
        else:
            return number
        return None

    def required_number(self, field: str, low: int, high: int) -> int:
        """Return a whole number within these bounds; `low` when a fault was noted."""
        number = self.number(field, low, high)
        if number is not None:
            return number
        self.refuse(field, "required")
        return low

    def yes_or_no(self, field: str) -> bool:
        """Return whether a box is ticked: a truth value, or one of the words of YES and NO."""
        value = self.values.get(field)
        if value is None or isinstance(value, bool):
            return bool(value)
        word = value.strip().lower() if isinstance(value, str) else None
        if word not in YES + NO:
            self.refuse(field, "not-yes-or-no")
        return word in YES

    def refuse(
        self,
        field: str,
        code: str,
        low: int | None = None,
        high: int | None = None,
        choices: tuple[str, ...] = (),
    ) -> str:
        """Note what is wrong with a field, unless something is already; return no text."""
        value = shown(self.values.get(field))
        self.faults.setdefault(field, Fault(code, value, low, high, choices))
        return ""

    def refuse_unknown(self, known: tuple[str, ...]) -> None:
        """Note the fields that are none of these, without their values: they may be secrets."""
        for field in self.unknown(known):
            self.faults.setdefault(shown(field), Fault("unknown", choices=known))

    def unknown(self, known: tuple[str, ...]) -> list[str]:
        """Return the names of the first fields that are none of these."""
        return list(islice((name for name in self.values if name not in known), MOST_UNKNOWN))

"""Reading the fields that somebody filled in, one after the other; noting what is wrong."""

from __future__ import annotations

import unicodedata

from ..book import Values
from ..errors import Fault
from .reading import is_control, is_visible, shown

LONGEST = 200


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
        text = unicodedata.normalize("NFC", value.strip())
        if required and not any(is_visible(character) for character in text):
            return self.refuse(field, "required")
        if len(text) > longest:
            return self.refuse(field, "too-long", high=longest)
        return text

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
        """Note every field that is none of these, without its value: it may be a secret."""
        for field in self.values:
            if field not in known:
                self.faults.setdefault(shown(field), Fault("unknown", choices=known))

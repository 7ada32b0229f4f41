"""The errors of the models: one small class for each thing that a caller can act on.

An error carries plain data only (in `args`), so that it can cross to another process.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """What is wrong with one value. The views put it into words.

    `code` is one of: required, too-long, control-character, not-text, not-a-number,
    out-of-range, not-a-language, not-a-choice, not-an-isbn, taken, unknown.
    `value` is what was received, cut to 80 characters; `low`, `high` and `choices` say what
    is allowed where that helps.
    """

    code: str
    value: str = ""
    low: int | None = None
    high: int | None = None
    choices: tuple[str, ...] = ()


class ModelError(Exception):
    """The models refuse; nothing was changed."""


class BookNotFound(ModelError):
    """No book has this id."""

    def __init__(self, book_id: int) -> None:
        super().__init__(book_id)
        self.book_id = book_id

    def __str__(self) -> str:
        return f"no book has the id {self.book_id}; list the books to see which ids there are"


class Invalid(ModelError):
    """Some values break a rule: `faults` names every one of them."""

    def __init__(self, faults: dict[str, Fault]) -> None:
        super().__init__(faults)
        self.faults = faults

    def __str__(self) -> str:
        return "; ".join(
            f"{field}: {fault.code} (received {fault.value!r})"
            for field, fault in self.faults.items()
        )


class InvalidBook(Invalid):
    """The values do not make a book."""


class InvalidQuery(Invalid):
    """The catalogue cannot be asked like this."""

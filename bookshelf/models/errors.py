"""The errors of the models: one small class for each thing that a caller can act on.

An error carries plain data only (in `args`), so that it can cross to another process.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """What is wrong with one value. The views put it into words.

    `code` is one of: required, too-long, too-short, control-character, not-text,
    not-a-number, not-a-price, out-of-range, not-a-language, not-a-choice, not-an-isbn, taken,
    unknown, not-yes-or-no, not-an-email, email-taken, not-a-date, too-common, wrong-password,
    wrong-code, already, already-reviewed, not-for-sale, not-enough, too-young, not-there,
    not-a-picture, too-large.
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


class NotFound(ModelError):
    """What was asked for is not there. `asked` is its id, its name or its address."""

    sentence = "there is no {asked}"

    def __init__(self, asked: int | str) -> None:
        super().__init__(asked)
        self.asked = asked

    def __str__(self) -> str:
        return self.sentence.format(asked=self.asked)


class BookNotFound(NotFound):
    """No book has this id."""

    sentence = "no book has the id {asked}; list the books to see which ids there are"


class ReviewNotFound(NotFound):
    """No review has this id."""

    sentence = "no review has the id {asked}; the page of a book shows its reviews"


class ReaderNotFound(NotFound):
    """No reader has this id or e-mail address."""

    sentence = "there is no account of {asked}; see how the address is spelt"


class ItemNotFound(NotFound):
    """No line of the reading list has this id."""

    sentence = "no line of the reading list has the id {asked}; ask for the whole list"


class CoverNotFound(NotFound):
    """No picture has this name."""

    sentence = "no cover is called {asked!r}; the page of a book shows its cover"


class SignInFailed(ModelError):
    """E-mail, password or code is wrong. Which one is told to nobody."""

    def __str__(self) -> str:
        return "e-mail, password or code is wrong; try again"


class Locked(ModelError):
    """Too many failures in a row: nobody can sign in with this e-mail for so many seconds."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds

    def __str__(self) -> str:
        return f"too many failures in a row; try again in {self.seconds} seconds"


class SignInNeeded(ModelError):
    """Only those who are signed in may do this."""

    def __init__(self, permission: str) -> None:
        super().__init__(permission)
        self.permission = permission

    def __str__(self) -> str:
        return f"sign in first: this takes the permission {self.permission!r}"


class NotAllowed(ModelError):
    """The role of this reader does not give the permission."""

    def __init__(self, permission: str) -> None:
        super().__init__(permission)
        self.permission = permission

    def __str__(self) -> str:
        return f"this takes the permission {self.permission!r}; ask somebody who has it"


class Busy(ModelError):
    """Another program has kept the library from being used for too long."""

    def __str__(self) -> str:
        return "another program is writing to the library; try again in a few seconds"


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


class InvalidReader(Invalid):
    """The values do not make an account."""


class InvalidReview(Invalid):
    """The values do not make a review."""


class InvalidBasket(Invalid):
    """The basket cannot be filled or bought like this."""


class InvalidItem(Invalid):
    """The values do not make a line of the reading list."""


class InvalidCode(Invalid):
    """The code of a second factor is not right."""

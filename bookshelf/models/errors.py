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


class BookNotFound(ModelError):
    """No book has this id."""

    def __init__(self, book_id: int) -> None:
        super().__init__(book_id)
        self.book_id = book_id

    def __str__(self) -> str:
        return f"no book has the id {self.book_id}; list the books to see which ids there are"


class ReviewNotFound(ModelError):
    """No review has this id."""

    def __init__(self, review_id: int) -> None:
        super().__init__(review_id)
        self.review_id = review_id

    def __str__(self) -> str:
        return f"no review has the id {self.review_id}; the page of a book shows its reviews"


class ReaderNotFound(ModelError):
    """No reader has this id or e-mail address."""

    def __init__(self, who: str) -> None:
        super().__init__(who)
        self.who = who

    def __str__(self) -> str:
        return f"there is no account of {self.who}; see how the address is spelt"


class ItemNotFound(ModelError):
    """No line of the reading list has this id."""

    def __init__(self, item_id: int) -> None:
        super().__init__(item_id)
        self.item_id = item_id

    def __str__(self) -> str:
        return f"no line of the reading list has the id {self.item_id}; ask for the whole list"


class CoverNotFound(ModelError):
    """No picture has this name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name

    def __str__(self) -> str:
        return f"no cover is called {self.name!r}; the page of a book shows its cover"


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

"""Who has an account here, and how one signs in: the promise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from .book import Values

ROLES = ("reader", "librarian", "admin")


@dataclass(frozen=True)
class Reader:
    """Somebody who has an account.

    `role` is one of ROLES; `birth_date` is written yyyy-mm-dd (ISO 8601), empty when it is
    not said; `has_second_factor` whether signing in takes a code besides the password.
    """

    id: int
    name: str
    email: str
    role: str = "reader"
    birth_date: str = ""
    has_second_factor: bool = False


class Readers(Protocol):
    """Everybody who has an account."""

    def add(self, values: Values, *, role: str = "reader", password_hash: str = "") -> Reader:
        """Make an account from name, email, password and birth_date (which may be empty).

        A password that was hashed elsewhere with Argon2 (RFC 9106) may be given as
        `password_hash`; then `values` hold none. Raises InvalidReader, naming every bad field.
        An address that has an account is refused, which tells that it has one: not to tell
        would take a message to the address, and this shop sends none.
        """

    def sign_in(self, values: Values) -> Reader:
        """Return the reader with this email and password, and code where one is needed.

        It takes as long whether or not there is such an account. Raises SignInFailed, which
        does not tell what was wrong, or Locked after five failures in a row.
        """

    def get(self, reader_id: int) -> Reader:
        """Return the reader with this id, or raise ReaderNotFound."""

    def find(self, email: str) -> Reader:
        """Return the reader with this e-mail address, or raise ReaderNotFound."""

    def set_role(self, email: str, role: str) -> Reader:
        """Give a reader one of ROLES. Raises ReaderNotFound or InvalidReader."""

    def change_password(self, reader_id: int, values: Values) -> None:
        """Change the password, given as `password`, of who knows the old one, `old_password`.

        Every session of the reader ends. Raises ReaderNotFound, InvalidReader, or Locked as
        signing in does.
        """

    def set_password(self, reader_id: int, values: Values) -> None:
        """Give a reader this `password`, for those who forgot theirs: whoever calls must know.

        Every session of the reader ends. Raises ReaderNotFound or InvalidReader.
        """

    def count(self) -> int:
        """Return how many readers there are, whatever their role."""


class Sessions(Protocol):
    """Who is signed in. Only a hash of each token is kept."""

    def open(self, reader_id: int, seconds: int) -> str:
        """Begin a session that lasts so many seconds; return its token. Raises ReaderNotFound."""

    def reader(self, token: str) -> Reader | None:
        """Return whose session this is, None when there is none or it is over."""

    def end(self, token: str) -> None:
        """End a session. Ending one that is over changes nothing."""

"""The accounts that all visits share, in a part of the shelf of their own."""

from __future__ import annotations

from dataclasses import dataclass, field

from bookshelf.models import Reader, clock
from bookshelf.models.rules.lock_out import Failures, are_over, one_more, refuse_locked


@dataclass(frozen=True)
class Account:
    """A reader, and the hash of their password."""

    reader: Reader
    password_hash: str


@dataclass(frozen=True)
class Session:
    """Whose session it is, and when it ends, in seconds since 1970."""

    reader_id: int
    ends: int


@dataclass
class Accounts:
    """Accounts by the id of their reader, ids and failures by address, sessions by token."""

    by_id: dict[int, Account] = field(default_factory=dict)
    ids: dict[str, int] = field(default_factory=dict)
    failures: dict[str, Failures] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)

    def put(self, reader: Reader, password_hash: str) -> None:
        """Keep an account, in the place of the one with this id."""
        self.by_id[reader.id] = Account(reader, password_hash)

    def refuse_locked(self, key: str) -> None:
        """Raise Locked when nobody can sign in with this address now."""
        refuse_locked(self.failures.get(key, Failures()))

    def note(self, key: str, is_right: bool) -> None:
        """Count a failure with this address, or forget them all; forget what is over."""
        before = self.failures.pop(key, Failures())
        left = self.failures.items()
        self.failures = {other: failures for other, failures in left if not are_over(failures)}
        if not is_right:
            self.failures[key] = one_more(before)

    def end_sessions(self, reader_id: int) -> None:
        """End every session of a reader."""
        left = self.sessions.items()
        self.sessions = {token: one for token, one in left if one.reader_id != reader_id}

    def end_old_sessions(self) -> None:
        """Forget the sessions that are over."""
        now, left = clock.now(), self.sessions.items()
        self.sessions = {token: one for token, one in left if one.ends > now}

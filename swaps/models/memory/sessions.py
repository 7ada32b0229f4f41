"""The sessions of a library in memory."""

from __future__ import annotations

from bookshelf.models import Reader, ReaderNotFound, clock
from bookshelf.models.accounts.tokens import hash_token, new_token
from bookshelf.models.rules.values import shown

from .accounts import Session
from .shelf import Shelf


class MemorySessions:
    """The sessions of a library in memory."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def open(self, reader_id: int, seconds: int) -> str:
        """Begin a session that lasts so many seconds; return its token."""
        token = new_token()
        with self._shelf.lock:
            accounts = self._shelf.accounts
            if reader_id not in accounts.by_id:
                raise ReaderNotFound(shown(reader_id))
            accounts.end_old_sessions()
            accounts.sessions[hash_token(token)] = Session(reader_id, clock.now() + seconds)
        return token

    def reader(self, token: str) -> Reader | None:
        """Return whose session this is, None when there is none or it is over."""
        with self._shelf.lock:
            session = self._shelf.accounts.sessions.get(hash_token(token))
            if session is None or session.ends <= clock.now():
                return None
            return self._shelf.accounts.by_id[session.reader_id].reader

    def end(self, token: str) -> None:
        """End a session. Ending one that is over changes nothing."""
        with self._shelf.lock:
            self._shelf.accounts.sessions.pop(hash_token(token), None)

"""The readers of a library in memory: read `accounts.py` first."""

from __future__ import annotations

from dataclasses import replace

from bookshelf.models import Fault, InvalidReader, Reader, ReaderNotFound, Values
from bookshelf.models.accounts.addresses import compared
from bookshelf.models.accounts.passwords import hash_password
from bookshelf.models.rules.reader_fields import is_email
from bookshelf.models.rules.readers import read_reader, read_role
from bookshelf.models.rules.values import shown

from .shelf import Shelf
from .signing_in import change_password, set_password, sign_in


class MemoryReaders:
    """The readers of a library in memory."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._accounts = shelf.accounts

    def add(self, values: Values, *, role: str = "reader", password_hash: str = "") -> Reader:
        """Make an account from name, email, password and birth_date, or raise InvalidReader."""
        new = read_reader(values, role, password_hash)
        password_hash = password_hash or hash_password(new.password)
        key = compared(new.email)
        with self._shelf.lock:
            if key in self._accounts.ids:
                raise InvalidReader({"email": Fault("email-taken", shown(new.email))})
            reader = Reader(
                len(self._accounts.by_id) + 1, new.name, new.email, role, new.birth_date
            )
            self._accounts.ids[key] = reader.id
            self._accounts.put(reader, password_hash)
        return reader

    def sign_in(self, values: Values) -> Reader:
        """Return the reader with this email and password."""
        return sign_in(self._shelf, values)

    def get(self, reader_id: int) -> Reader:
        """Return the reader with this id, or raise ReaderNotFound."""
        with self._shelf.lock:
            account = self._accounts.by_id.get(reader_id)
        if account is None:
            raise ReaderNotFound(shown(reader_id))
        return account.reader

    def find(self, email: str) -> Reader:
        """Return the reader with this e-mail address, or raise ReaderNotFound."""
        with self._shelf.lock:
            reader_id = self._accounts.ids.get(compared(email.strip()))
        if reader_id is None or not is_email(email):
            raise ReaderNotFound(shown(email))
        return self.get(reader_id)

    def set_role(self, email: str, role: str) -> Reader:
        """Give a reader one of ROLES. Raises ReaderNotFound or InvalidReader."""
        read_role(role)
        with self._shelf.lock:
            reader = replace(self.find(email), role=role)
            self._accounts.put(reader, self._accounts.by_id[reader.id].password_hash)
        return reader

    def change_password(self, reader_id: int, values: Values) -> None:
        """Change the password of who knows the old one; every session of the reader ends."""
        change_password(self._shelf, self.get(reader_id), values)

    def set_password(self, reader_id: int, values: Values) -> None:
        """Give a reader this password; every session of the reader ends."""
        set_password(self._shelf, self.get(reader_id), values)

    def count(self) -> int:
        """Return how many readers there are, whatever their role."""
        return len(self._accounts.by_id)

"""The readers of a library that is kept in SQLite: read `signing_in.py` next."""

from __future__ import annotations

import sqlite3

from .accounts.addresses import Addresses, PlainAddresses
from .accounts.passwords import hash_password
from .accounts.reader_rows import ReaderRows
from .accounts.signing_in import Codes, SigningIn
from .book import Values
from .errors import Fault, InvalidReader, ReaderNotFound
from .reader import Reader
from .rows import writing
from .rules.reader_fields import is_email
from .rules.readers import read_reader, read_role
from .rules.values import shown


class Readers:
    """The readers of a library that is kept in SQLite."""

    def __init__(
        self,
        database: sqlite3.Connection,
        addresses: Addresses | None = None,
        codes: Codes | None = None,
    ) -> None:
        self._database = database
        self._addresses = addresses or PlainAddresses()
        self._rows = ReaderRows(database, self._addresses)
        self._signing_in = SigningIn(database, self._rows, codes)

    def add(self, values: Values, *, role: str = "reader", password_hash: str = "") -> Reader:
        """Make an account from name, email, password and birth_date, or raise InvalidReader."""
        new = read_reader(values, role, password_hash)
        row = {
            "name": new.name,
            "email": self._addresses.kept(new.email),
            "email_key": self._addresses.keys_of(new.email)[0],
            "password_hash": password_hash or hash_password(new.password),
            "role": role,
            "birth_date": new.birth_date,
        }
        with writing(self._database):
            if self._rows.with_email(new.email):
                raise InvalidReader({"email": Fault("email-taken", shown(new.email))})
            return self.get(self._insert(row))

    def _insert(self, row: dict[str, str]) -> int:
        """Insert a row for a reader and return the id that the database gave it."""
        cursor = self._database.execute(
            "INSERT INTO reader (name, email, email_key, password_hash, role, birth_date)"
            " VALUES (:name, :email, :email_key, :password_hash, :role, :birth_date)"
            " RETURNING id",
            row,
        )
        return int(cursor.fetchone()["id"])

    def sign_in(self, values: Values) -> Reader:
        """Return the reader with this email and password, and code where one is needed."""
        return self._signing_in.sign_in(values)

    def get(self, reader_id: int) -> Reader:
        """Return the reader with this id, or raise ReaderNotFound."""
        return self._rows.reader_of(self._rows.with_id(reader_id))

    def find(self, email: str) -> Reader:
        """Return the reader with this e-mail address, or raise ReaderNotFound."""
        row = self._rows.with_email(email.strip()) if is_email(email) else None
        if row is None:
            raise ReaderNotFound(shown(email))
        return self._rows.reader_of(row)

    def set_role(self, email: str, role: str) -> Reader:
        """Give a reader one of ROLES. Raises ReaderNotFound or InvalidReader."""
        read_role(role)
        with writing(self._database):
            reader = self.find(email)
            self._database.execute("UPDATE reader SET role = ? WHERE id = ?", (role, reader.id))
            return self.get(reader.id)

    def change_password(self, reader_id: int, values: Values) -> None:
        """Change the password of who knows the old one; every session of the reader ends."""
        self._signing_in.change_password(reader_id, values)

    def set_password(self, reader_id: int, values: Values) -> None:
        """Give a reader this password; every session of the reader ends."""
        self._signing_in.set_password(reader_id, values)

    def count(self) -> int:
        """Return how many readers there are, whatever their role."""
        (count,) = self._database.execute("SELECT count(*) FROM reader").fetchone()
        return int(count)

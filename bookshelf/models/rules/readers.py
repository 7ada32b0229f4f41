"""The rules that every account keeps, whatever material the library is made of."""

from __future__ import annotations

from dataclasses import dataclass

from ..accounts.passwords import is_hash
from ..book import Values
from ..errors import Fault, InvalidReader, SignInFailed
from ..reader import ROLES, Reader
from . import reader_fields
from .fields import Fields
from .passwords import read_password, typed
from .values import shown

FIELDS = ("name", "email", "password", "birth_date")
FIELDS_WITH_A_HASH = ("name", "email", "birth_date")


@dataclass(frozen=True)
class NewReader:
    """What an account is made from; no `password` where its hash was given."""

    name: str
    email: str
    birth_date: str
    password: str


@dataclass(frozen=True)
class Attempt:
    """What somebody signs in with."""

    email: str
    password: str
    code: str


@dataclass(frozen=True)
class Change:
    """The old password and the new one, and what is wrong with them so far."""

    old: str
    new: str
    faults: dict[str, Fault]


def read_reader(values: Values, role: str, password_hash: str) -> NewReader:
    """Return what an account is made from, or raise InvalidReader naming every bad field."""
    fields = Fields(values)
    name = fields.text("name", required=True)
    email = reader_fields.email(fields)
    birth_date = reader_fields.birth_date(fields)
    password = "" if password_hash else read_password(fields, "password", name, email)
    fields.refuse_unknown(FIELDS_WITH_A_HASH if password_hash else FIELDS)
    if password_hash and not is_hash(password_hash):
        fields.faults["password_hash"] = Fault("not-a-choice", choices=("$argon2id$…",))
    faults = {**fields.faults, **_faults_of_role(role)}
    if faults:
        raise InvalidReader(faults)
    return NewReader(name, email, birth_date, password)


def read_role(role: str) -> str:
    """Return one of ROLES, or raise InvalidReader."""
    faults = _faults_of_role(role)
    if faults:
        raise InvalidReader(faults)
    return role


def read_attempt(values: Values) -> Attempt:
    """Return what somebody signs in with, or raise SignInFailed for what is no address.

    A password or a code that nobody can have becomes an empty one.
    """
    fields = Fields(values)
    email = reader_fields.email(fields)
    if not email:
        raise SignInFailed
    return Attempt(email, typed(fields, "password"), fields.text("code"))


def read_change(values: Values, reader: Reader) -> Change:
    """Return the password that a reader says is theirs, and the one to have from now on."""
    fields = Fields(values)
    old = typed(fields, "old_password")
    new = read_password(fields, "password", reader.name, reader.email)
    fields.refuse_unknown(("old_password", "password"))
    return Change(old, new, fields.faults)


def read_new_password(values: Values, reader: Reader) -> str:
    """Return the password that a reader is given, or raise InvalidReader."""
    fields = Fields(values)
    password = read_password(fields, "password", reader.name, reader.email)
    fields.refuse_unknown(("password",))
    if fields.faults:
        raise InvalidReader(fields.faults)
    return password


def _faults_of_role(role: str) -> dict[str, Fault]:
    """Return what is wrong with a role."""
    return {} if role in ROLES else {"role": Fault("not-a-choice", shown(role), choices=ROLES)}

"""Signing in to a library in memory. No password is compared while the shelf is locked."""

from __future__ import annotations

from bookshelf.models import Fault, InvalidReader, Reader, SignInFailed, Values
from bookshelf.models.accounts.addresses import compared
from bookshelf.models.accounts.passwords import hash_password, is_outdated, is_right, nobodys_hash
from bookshelf.models.rules.readers import read_attempt, read_change, read_new_password

from .accounts import Account
from .shelf import Shelf


def sign_in(shelf: Shelf, values: Values) -> Reader:
    """Return the reader with this email and password; raise SignInFailed or Locked."""
    attempt = read_attempt(values)
    account = _account_of(shelf, attempt.email)
    if not _is_right(shelf, attempt.email, account, attempt.password) or account is None:
        raise SignInFailed
    if is_outdated(account.password_hash):
        _hash_anew(shelf, account, attempt.password)
    return account.reader


def change_password(shelf: Shelf, reader: Reader, values: Values) -> None:
    """Change the password of who knows the old one; every session of the reader ends."""
    change = read_change(values, reader)
    faults = change.faults
    account = _account_of(shelf, reader.email)
    if change.old and not _is_right(shelf, reader.email, account, change.old):
        faults = {"old_password": Fault("wrong-password"), **faults}
    if faults:
        raise InvalidReader(faults)
    _replace(shelf, reader.id, change.new)


def set_password(shelf: Shelf, reader: Reader, values: Values) -> None:
    """Give a reader this password; every session of the reader ends."""
    _replace(shelf, reader.id, read_new_password(values, reader))


def _account_of(shelf: Shelf, email: str) -> Account | None:
    with shelf.lock:
        reader_id = shelf.accounts.ids.get(compared(email), 0)
        return shelf.accounts.by_id.get(reader_id)


def _is_right(shelf: Shelf, email: str, account: Account | None, password: str) -> bool:
    """Return whether this is the password of an account; count it when it is not.

    It takes as long when there is no account. Raises Locked, also when others failed too
    often while the password was compared.
    """
    key = compared(email)
    with shelf.lock:
        shelf.accounts.refuse_locked(key)
    is_known = is_right(account.password_hash if account else nobodys_hash(), password)
    with shelf.lock:
        shelf.accounts.refuse_locked(key)
        shelf.accounts.note(key, is_known)
    return is_known


def _hash_anew(shelf: Shelf, account: Account, password: str) -> None:
    """Hash a password with the parameters of today, unless it was changed meanwhile."""
    password_hash = hash_password(password)
    with shelf.lock:
        now = shelf.accounts.by_id[account.reader.id]
        if now.password_hash == account.password_hash:
            shelf.accounts.put(now.reader, password_hash)


def _replace(shelf: Shelf, reader_id: int, password: str) -> None:
    """Keep the hash of a password, and end every session that began with another one."""
    password_hash = hash_password(password)
    with shelf.lock:
        shelf.accounts.put(shelf.accounts.by_id[reader_id].reader, password_hash)
        shelf.accounts.end_sessions(reader_id)

"""Passwords as they are kept: hashed with Argon2id (RFC 9106), each with a salt of its own."""

from __future__ import annotations

import re
from functools import cache
from threading import BoundedSemaphore
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher

# A hash takes 64 MiB of memory while it is made: of many who sign in at once, the others wait.
AT_ONCE = 4
TURNS = BoundedSemaphore(AT_ONCE)
# KiB of memory, rounds, and lanes (RFC 9106, section 4, for little memory). One lane: the other
# cores have other visits, and where there are no threads it works too.
COST = {"memory_cost": 65536, "time_cost": 3, "parallelism": 1}
PHC = r"\$argon2id\$v=19\$m=\d+,t=\d+,p=\d+\$[A-Za-z0-9+/]+\$[A-Za-z0-9+/]+"


def hash_password(password: str) -> str:
    """Return the hash of a password, with its salt and its parameters (PHC string format)."""
    with TURNS:
        return _hasher().hash(password)


def is_right(password_hash: str, password: str) -> bool:
    """Return whether this is the password that was hashed."""
    from argon2.exceptions import VerificationError

    try:
        with TURNS:
            return _hasher().verify(password_hash, password)
    except VerificationError:
        return False


def is_hash(text: str) -> bool:
    """Return whether a text is a hash that Argon2id made."""
    return bool(re.fullmatch(PHC, text, re.ASCII))


def is_outdated(password_hash: str) -> bool:
    """Return whether a password would be hashed with other parameters today."""
    return _hasher().check_needs_rehash(password_hash)


def nobodys_hash() -> str:
    """Return a hash that no password has, and that takes as long to compare as any other."""
    hasher = _hasher()
    cost = f"m={hasher.memory_cost},t={hasher.time_cost},p={hasher.parallelism}"
    return f"$argon2id$v=19${cost}${'A' * 22}${'A' * 43}"


@cache
def _hasher() -> PasswordHasher:
    # It is imported with the first password, for most visits bring none.
    from argon2 import PasswordHasher

    return PasswordHasher(COST["time_cost"], COST["memory_cost"], COST["parallelism"])

"""Forms that only our own pages can send (cross-site request forgery).

Each browser keeps a random value in a cookie, and each form carries that value signed with
the secret key. Another site can make a browser send our cookie, but cannot read it nor sign
it. (OWASP Cross-Site Request Forgery Prevention: signed double-submit cookie.)

Each page signs the value together with its own address. Whoever puts guesses into the query of
a page, to learn from its compressed length what else it holds, meets another token each time
(BREACH); and yet the same page stays the same.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Sequence

from . import signing

COOKIE = "csrf"
FIELD = "csrf_token"
# Hexadecimal digits of a token that tell of its page.
PAGE_LENGTH = 16


def new_value() -> str:
    """Return a random value for the cookie: 32 hexadecimal digits."""
    return secrets.token_hex(16)


def is_value(text: str) -> bool:
    """Return whether this text can be a value that we made."""
    return re.fullmatch(r"[0-9a-f]{32}", text) is not None


def token_for(keys: Sequence[str], value: str, address: str) -> str:
    """Return the token of the forms on one page: 64 hexadecimal digits.

    address: any text that says which page it is, with all of its query.
    """
    page = hashlib.sha256(address.encode("utf-8", "surrogatepass")).hexdigest()[:PAGE_LENGTH]
    return page + signing.sign(keys, COOKIE, f"{value}:{page}")


def is_token(keys: Sequence[str], value: str, token: str) -> bool:
    """Return whether a form with this token comes from a page that we sent to this browser."""
    if not is_value(value):
        return False
    page, signature = token[:PAGE_LENGTH], token[PAGE_LENGTH:]
    return signing.is_signed(keys, COOKIE, f"{value}:{page}", signature)

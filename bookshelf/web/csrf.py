"""Forms that only our own pages can send (cross-site request forgery).

Each browser keeps a random value in a cookie, and each form carries that value signed with
the secret key. Another site can make a browser send our cookie, but cannot read it nor sign
it. (OWASP Cross-Site Request Forgery Prevention: signed double-submit cookie.)
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets

COOKIE = "csrf"
FIELD = "csrf_token"


def new_value() -> str:
    """Return a random value for the cookie: 32 hexadecimal digits."""
    return secrets.token_hex(16)


def is_value(text: str) -> bool:
    """Return whether this text can be a value that we made."""
    return re.fullmatch(r"[0-9a-f]{32}", text) is not None


def token_for(secret_key: str, value: str) -> str:
    """Return the token that the forms of this browser carry."""
    message = f"csrf:{value}".encode()
    return hmac.new(secret_key.encode(), message, hashlib.sha256).hexdigest()


def is_token(secret_key: str, value: str, token: str) -> bool:
    """Return whether a form with this token comes from a page that we sent."""
    if not is_value(value):
        return False
    right = token_for(secret_key, value)
    return hmac.compare_digest(right.encode(), token.encode("utf-8", "replace"))

"""The cookie of those who are signed in: the token of their session, signed.

Who the token belongs to and when it ends is in the library. The signature spares the library
every question about a token that nobody was given.
"""

from __future__ import annotations

from collections.abc import Sequence

from . import csrf, signing
from .headers import cookie_header

COOKIE = "session"
TWELVE_HOURS = 12 * 60 * 60
SEVEN_DAYS = 7 * 24 * 60 * 60


def lifetime(stay: bool) -> int:
    """Return how many seconds a session lasts: longer for those who want to stay signed in."""
    return SEVEN_DAYS if stay else TWELVE_HOURS


def cookie_value(keys: Sequence[str], token: str) -> str:
    """Return what the browser keeps of a session."""
    return f"{token}.{signing.sign(keys, COOKIE, token)}"


def token_in(keys: Sequence[str], cookie: str) -> str:
    """Return the token in a cookie, empty when the cookie is not ours."""
    token, _, signature = cookie.rpartition(".")
    return token if token and signing.is_signed(keys, COOKIE, token, signature) else ""


def signed_in_cookies(keys: Sequence[str], token: str, stay: bool, secure: bool) -> list[str]:
    """Return the Set-Cookie headers of who has just signed in.

    Without `stay` the browser forgets the session when it is closed. Forms get a new value,
    so that no page from before can send one.
    """
    max_age = lifetime(stay) if stay else None
    session = cookie_header(COOKIE, cookie_value(keys, token), max_age, secure)
    return [session, _new_csrf_cookie(secure)]


def signed_out_cookies(secure: bool) -> list[str]:
    """Return the Set-Cookie headers of who has just signed out."""
    return [cookie_header(COOKIE, "", 0, secure), _new_csrf_cookie(secure)]


def _new_csrf_cookie(secure: bool) -> str:
    return cookie_header(csrf.COOKIE, csrf.new_value(), secure=secure)

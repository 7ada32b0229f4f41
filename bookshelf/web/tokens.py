"""Bearer tokens (RFC 6750): what a program shows instead of a cookie.

A token is a signed note that says which reader it was given to, and until when (JSON Web
Token, RFC 7519). It does not say what the reader may do: the library is asked at each request.
"""

from __future__ import annotations

import re
import time
from collections.abc import Sequence

from bookshelf.models import Reader, ReaderNotFound, Readers
from bookshelf.views import Problem, Token

from . import signing
from .bodies import Refused
from .problems import LARGEST_ID

SECONDS = 15 * 60
ALGORITHM = "HS256"
PURPOSE = "bearer token"
# Longer ones are not read at all: ours are much shorter.
LONGEST = 512


def new_token(keys: Sequence[str], reader_id: int) -> Token:
    """Return a token for this reader, signed with the newest key."""
    import jwt

    now = int(time.time())
    claims = {"sub": str(reader_id), "iat": now, "exp": now + SECONDS}
    text = jwt.encode(claims, signing.key_for(keys[0], PURPOSE), ALGORITHM)
    return Token(text, SECONDS)


def token_in(authorization: str) -> str:
    """Return the token in the header Authorization, empty when there is none."""
    scheme, _, token = authorization.strip().partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def reader_of(keys: Sequence[str], token: str, readers: Readers) -> Reader:
    """Return whom this token was given to, as the library knows them now.

    Raises Refused (401) when it is not ours, is over, or belongs to nobody any more.
    """
    try:
        return readers.get(reader_id_in(keys, token))
    except ReaderNotFound as error:
        raise bad_token() from error


def reader_id_in(keys: Sequence[str], token: str) -> int:
    """Return the id of whom this token was given to. Raises Refused (401)."""
    for key in keys:
        subject = _subject(signing.key_for(key, PURPOSE), token)
        if re.fullmatch("[1-9][0-9]{0,18}", subject) and int(subject) <= LARGEST_ID:
            return int(subject)
    raise bad_token()


def bad_token() -> Refused:
    """Return the refusal of a token."""
    return Refused(Problem(401, "bad-token"))


def _subject(key: bytes, token: str) -> str:
    """Return whom the token was given to, empty when this key has not signed it."""
    import jwt

    if len(token) > LONGEST:
        return ""
    try:
        claims = jwt.decode(token, key, [ALGORITHM], options={"require": ["sub", "exp"]})
    except (jwt.InvalidTokenError, ValueError):
        return ""
    return str(claims["sub"])

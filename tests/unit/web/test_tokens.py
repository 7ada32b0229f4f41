"""Bearer tokens (RFC 6750, RFC 7519)."""

from __future__ import annotations

import subprocess
import sys
import time

import jwt
import pytest

from bookshelf.models import Reader, ReaderNotFound
from bookshelf.views import Problem
from bookshelf.web.bodies import Refused
from bookshelf.web.tokens import new_token, reader_id_in, reader_of, token_in

KEYS = ("the key of now", "the key before")
ANA = Reader(7, "Ana", "ana@example.org")


class Readers:
    """Ana alone has an account."""

    def get(self, reader_id):
        if reader_id != ANA.id:
            raise ReaderNotFound(str(reader_id))
        return ANA


def test_token_says_whose_it_is():
    assert reader_id_in(KEYS, new_token(KEYS, 7).access_token) == 7


def test_token_is_good_for_a_quarter_of_an_hour_and_says_nothing_more():
    token = new_token(KEYS, 7)

    claims = jwt.decode(token.access_token, options={"verify_signature": False})
    assert set(claims) == {"sub", "iat", "exp"}
    assert claims["exp"] - claims["iat"] == token.seconds == 900
    assert abs(claims["iat"] - time.time()) < 60


def test_token_of_an_old_key_is_read():
    assert reader_id_in(KEYS, new_token(KEYS[1:], 7).access_token) == 7


@pytest.mark.parametrize(
    "token",
    [
        "",
        "a.b.c",
        "\udcff",
        "é",
        "." * 1000,
        new_token(["another key"], 7).access_token,
        jwt.encode({"sub": "7", "exp": 2**40}, None, "none"),
        new_token(KEYS, 0).access_token,
        new_token(KEYS, -7).access_token,
        new_token(KEYS, 2**63).access_token,
    ],
    ids=lambda token: repr(token[:12]),
)
def test_other_token_is_refused_with_401(token):
    with pytest.raises(Refused) as caught:
        reader_id_in(KEYS, token)

    assert caught.value.problem == Problem(401, "bad-token")


def test_reader_of_a_token_is_asked_for_in_the_library():
    assert reader_of(KEYS, new_token(KEYS, 7).access_token, Readers()) == ANA


def test_token_of_who_is_gone_is_refused_with_401():
    with pytest.raises(Refused) as caught:
        reader_of(KEYS, new_token(KEYS, 8).access_token, Readers())

    assert caught.value.problem.code == "bad-token"


@pytest.mark.parametrize(
    ("header", "token"),
    [
        ("Bearer a.b.c", "a.b.c"),
        ("bearer  a.b.c ", "a.b.c"),
        ("", ""),
        ("Bearer", ""),
        ("Basic YTpi", ""),
        ("a.b.c", ""),
    ],
)
def test_token_stands_behind_the_scheme_of_the_header(header, token):
    assert token_in(header) == token


def test_what_reads_tokens_is_loaded_with_the_first_one():
    script = "import sys, bookshelf.web.tokens; print('jwt' in sys.modules)"

    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "False"

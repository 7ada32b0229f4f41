"""How a program signs in, and which tokens open anything."""

from __future__ import annotations

import time

import jwt
import pytest

from bookshelf.models import Locked, SignInFailed
from bookshelf.views import Problem
from bookshelf.web import signing, tokens
from tests.unit.controllers.conftest import KEYS, SECRET_KEY
from tests.unit.controllers.people import ANA, LIBRARIAN

# What changes the catalogue.
writing = pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/api/books"),
        ("PUT", "/api/books/7"),
        ("PATCH", "/api/books/7"),
        ("DELETE", "/api/books/7"),
    ],
)
SENT = {"email": "ana@example.org", "password": "correct horse"}


def signed(claims, key=SECRET_KEY, algorithm="HS256"):
    """Return a token of these claims, as somebody with this key would make it."""
    secret = signing.key_for(key, tokens.PURPOSE) if key else None
    usual = {"sub": str(LIBRARIAN.id), "exp": int(time.time()) + 60}
    claims = {name: value for name, value in {**usual, **claims}.items() if value is not None}
    return jwt.encode(claims, secret, algorithm)


def test_token_is_given_to_who_knows_the_password(stranger, readers, api):
    response = stranger.post("/api/token", json=SENT)

    assert (response.status_code, response.mimetype) == (200, "text/api")
    assert readers.asked == [("sign_in", SENT)]
    ((_, token),) = api.shown
    assert (tokens.reader_id_in(KEYS, token.access_token), token.seconds) == (ANA.id, 900)


def test_token_is_kept_by_nobody_else_and_sets_no_cookie(stranger):
    response = stranger.post("/api/token", json=SENT)

    assert response.headers["Cache-Control"] == "no-store"
    assert "ETag" not in response.headers
    assert "Set-Cookie" not in response.headers


def test_failure_answers_401_with_a_document(stranger, readers, api):
    readers.refuses = SignInFailed()

    response = stranger.post("/api/token", json=SENT)

    assert (response.status_code, response.mimetype) == (401, "text/api-problem")
    assert response.headers["WWW-Authenticate"] == "Bearer"
    assert api.shown == [("problem", Problem(401, "sign-in-failed"))]


def test_locked_account_answers_429_and_says_when_to_try_again(stranger, readers, api):
    readers.refuses = Locked(60)

    response = stranger.post("/api/token", json=SENT)

    assert (response.status_code, response.headers["Retry-After"]) == (429, "60")
    assert api.shown == [("problem", Problem(429, "locked", subject="60"))]


def test_form_is_no_way_to_ask_for_a_token(stranger, readers):
    response = stranger.post("/api/token", data=SENT)

    assert (response.status_code, readers.asked) == (415, [])


@writing
def test_writing_without_a_token_answers_401_and_says_what_is_needed(
    stranger, api, shelf, method, path
):
    response = stranger.open(path, method=method, json={"title": "Emma"})

    assert (response.status_code, response.headers["WWW-Authenticate"]) == (401, "Bearer")
    assert api.shown == [("problem", Problem(401, "sign-in-needed"))]
    assert shelf.asked == []


@writing
def test_writing_looks_at_no_cookie(client, stranger, shelf, method, path):
    stranger.set_cookie("session", client.get_cookie("session").value)

    response = stranger.open(path, method=method, json={"title": "Emma"})

    assert (response.status_code, shelf.asked) == (401, [])


@writing
def test_writing_is_not_for_every_reader(ana, api, shelf, method, path):
    response = ana.open(path, method=method, json={"title": "Emma"})

    assert response.status_code == 403
    assert api.shown == [("problem", Problem(403, "not-allowed"))]
    assert shelf.asked == []


@pytest.mark.parametrize(
    "token",
    [
        signed({}, key="another key"),
        signed({}, key="", algorithm="none"),
        signed({"exp": int(time.time()) - 1}),
        signed({"exp": None}),
        signed({"sub": None}),
        signed({"sub": "999"}),
        signed({"sub": "02"}),
        signed({"sub": "-2"}),
        signed({"sub": "2 "}),
        signed({"sub": "two"}),
        signed({"sub": "٢"}),
        signed({"sub": str(2**63)}),
        signed({"sub": "9" * 300}),
        signed({})[:-2],
        signed({}) + "x",
        "nonsense",
        "a.b.c",
        "é.é.é",
        "." * 100_000,
        "W3" * 5000 + ".e30.e30",
    ],
    ids=lambda token: token[:20],
)
def test_token_that_is_not_ours_or_is_over_answers_401(stranger, api, shelf, token):
    response = stranger.delete(
        "/api/books/7", headers={"Authorization": f"Bearer {token}".encode().decode("latin-1")}
    )

    assert response.status_code == 401
    assert response.headers["WWW-Authenticate"] == 'Bearer error="invalid_token"'
    assert api.shown == [("problem", Problem(401, "bad-token"))]
    assert shelf.asked == []


def test_reader_is_asked_for_anew_so_that_a_lost_role_counts_at_once(client, readers):
    readers.people[LIBRARIAN.id] = ANA

    assert client.delete("/api/books/7").status_code == 403


def test_token_of_a_reader_who_is_gone_answers_401(client, readers, api):
    del readers.people[LIBRARIAN.id]

    response = client.delete("/api/books/7")

    assert (response.status_code, api.shown[0][1].code) == (401, "bad-token")


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER"])
def test_scheme_may_be_written_in_any_case(stranger, scheme):
    headers = {"Authorization": f"{scheme} {signed({})}"}

    assert stranger.delete("/api/books/7", headers=headers).status_code == 204


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic YTpi", "Token abc"])
def test_other_scheme_is_no_token(stranger, api, header):
    response = stranger.delete("/api/books/7", headers={"Authorization": header})

    assert (response.status_code, api.shown[0][1].code) == (401, "sign-in-needed")


@pytest.mark.parametrize("path", ["/api/books", "/api/books/7"])
def test_reading_needs_no_token_and_minds_no_bad_one(stranger, path):
    response = stranger.get(path, headers={"Authorization": "Bearer nonsense"})

    assert response.status_code == 200

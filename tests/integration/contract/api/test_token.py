"""A bearer token for a program (RFC 6750), in exchange for e-mail and password."""

from __future__ import annotations

import jwt
import pytest
from werkzeug.test import Client

from bookshelf.controllers import Settings
from bookshelf.web.tokens import new_token
from tests.readers import ANA, PASSWORD, add_reader

RIGHT = {"email": ANA["email"], "password": PASSWORD}
GIGI = {"title": "Gigi", "author": "Colette"}


@pytest.fixture
def librarian(visited):
    """Ana, who is a librarian here."""
    return add_reader(visited, ANA, "librarian")


@pytest.fixture
def token(librarian, settings):
    """A token of the librarian."""
    return new_token(settings.keys, librarian.id).access_token


@pytest.fixture
def try_token(visitor):
    """The function that writes with what stands in Authorization; it returns the answer."""
    return lambda given: visitor.post("/api/books", json=GIGI, headers={"Authorization": given})


def claims_of(token):
    """Return what a token says, whoever has signed it."""
    return jwt.decode(token, options={"verify_signature": False})


def said(response):
    """Return what a problem document says, but for the name of its request."""
    return {name: value for name, value in response.json.items() if name != "request_id"}


def test_email_and_password_are_exchanged_for_a_token_of_a_quarter_of_an_hour(visitor, librarian):
    response = visitor.post("/api/token", json=RIGHT)

    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "no-store"
    assert response.json["token_type"] == "Bearer"
    assert response.json["expires_in"] == 900
    assert set(response.json) == {"access_token", "token_type", "expires_in"}
    assert claims_of(response.json["access_token"])["sub"] == str(librarian.id)


def test_token_of_a_librarian_adds_a_book(try_token, token):
    assert try_token(f"Bearer {token}").status_code == 201
    assert try_token(f"bearer {token}").status_code == 201


def test_token_says_nothing_of_its_reader_but_the_id(token, librarian):
    claims = claims_of(token)

    assert claims["sub"] == str(librarian.id)
    assert not {"email", "name", "role", "password"} & set(claims)
    assert claims["exp"] - claims["iat"] == 900


def test_wrong_password_and_unknown_account_are_answered_alike(visitor, librarian):
    wrong = visitor.post("/api/token", json={**RIGHT, "password": "a wrong password"})
    unknown = visitor.post("/api/token", json={**RIGHT, "email": "nobody@example.org"})

    assert wrong.status_code == unknown.status_code == 401
    assert said(wrong) == said(unknown)
    assert "WWW-Authenticate" in wrong.headers


@pytest.mark.parametrize("value", [None, "", 5, ["a"], {}, 10**400, "\ud800", "a" * 100_000])
def test_value_of_any_kind_is_only_wrong(visitor, librarian, value):
    for field in ("email", "password"):
        response = visitor.post("/api/token", json={**RIGHT, field: value, "code": value})
        assert response.status_code == 401


def test_request_that_holds_no_json_object_is_refused(visitor, librarian):
    for body, media_type, status in (
        (b"[]", "application/json", 400),
        (b"", "application/json", 400),
        (b"{", "application/json", 400),
        (b"email=a&password=b", "application/x-www-form-urlencoded", 415),
    ):
        response = visitor.post("/api/token", data=body, content_type=media_type)
        assert response.status_code == response.json["status"] == status


def made_up(token):
    """Return what may stand in Authorization and opens nothing."""
    head, payload, _ = token.split(".")
    claims = claims_of(token)
    return {
        "nothing": "",
        "no token": "Bearer",
        "empty token": "Bearer ",
        "other scheme": f"Basic {token}",
        "no scheme": token,
        "two tokens": f"Bearer {token} {token}",
        "no signature": f"Bearer {head}.{payload}.",
        "cut": f"Bearer {token[:-4]}",
        "other key": f"Bearer {jwt.encode(claims, 'x' * 32, 'HS256')}",
        "no algorithm": f"Bearer {jwt.encode(claims, None, 'none')}",
        "garbage": "Bearer \xe9\xff..\x7f",
        "long": "Bearer " + "a." * 4000,
    }


def test_token_that_is_not_ours_is_worth_nothing(try_token, token, visitor):
    for kind, given in made_up(token).items():
        response = try_token(given)
        assert response.status_code == 401, kind
        assert response.headers["WWW-Authenticate"].startswith("Bearer"), kind

    assert visitor.get("/api/books").json["total"] == 0


def test_token_that_an_old_key_has_signed_is_still_read(make_site, settings, token):
    newer = Settings("a newer key for tests", old_keys=(settings.secret_key,))
    program = Client(make_site(newer))

    response = program.post("/api/books", json=GIGI, headers={"Authorization": f"Bearer {token}"})

    assert response.status_code == 201


def test_role_is_asked_anew_at_each_request(try_token, token, visited):
    visited.readers.set_role(ANA["email"], "reader")

    assert try_token(f"Bearer {token}").status_code == 403


def test_token_is_no_session_and_a_session_no_token(visitor, try_token, token, client):
    session = client.get_cookie("session").value

    visitor.set_cookie("session", token)
    assert visitor.get("/dashboard").status_code == 303
    assert try_token(f"Bearer {session}").status_code == 401

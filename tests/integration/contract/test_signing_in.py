"""Signing in by the form, and what the answer gives away."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from tests.integration.contract.browsing import session_of, submit
from tests.readers import ANA, PASSWORD, add_reader

EMAIL = ANA["email"]
ELSEWHERE = (
    "",
    "books",
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "/\n/elsewhere.example",
    "/books\r\nSet-Cookie: a=b",
    "\\\\elsewhere.example",
    "javascript:alert(1)",
    "/books\0",
)


@pytest.fixture
def reader(visited):
    """Ana, who has an account."""
    return add_reader(visited, ANA)


@pytest.mark.story(fr="Qui se connecte arrive chez soi")
def test_who_signs_in_is_led_to_what_is_theirs(visitor, reader):
    response = submit(visitor, "/login", email=f" {EMAIL.upper()} ", password=PASSWORD)

    assert response.status_code == 303
    assert response.headers["Location"] == "/dashboard"
    shown = visitor.get("/dashboard")
    assert shown.status_code == 200
    assert ANA["name"] in shown.text


@pytest.mark.story(fr="Mauvais mot de passe et compte inconnu reçoivent la même réponse")
def test_wrong_password_and_unknown_account_are_answered_alike(visitor, reader):
    wrong = submit(visitor, "/login", email=EMAIL, password="no " + PASSWORD)
    unknown = submit(visitor, "/login", email="nobody@example.org", password=PASSWORD)

    assert wrong.status_code == unknown.status_code == 401
    assert wrong.text.replace(EMAIL, "") == unknown.text.replace("nobody@example.org", "")
    assert session_of(visitor) is None


@pytest.mark.story(fr="Le formulaire revient avec l’adresse, jamais avec le mot de passe")
def test_form_comes_back_with_the_address_and_never_the_password(visitor, reader):
    response = submit(visitor, "/login", email=EMAIL, password="not the right password")

    assert EMAIL in response.text
    assert "not the right password" not in response.text


@pytest.mark.story(fr="Il faut l’adresse et le mot de passe")
def test_nobody_signs_in_with_half_of_it(visitor, reader):
    for given in ({}, {"email": EMAIL}, {"password": PASSWORD}):
        assert submit(visitor, "/login", **given).status_code == 401

    assert session_of(visitor) is None


@pytest.mark.story(fr="Un texte quelconque est seulement faux, jamais une panne")
def test_text_of_any_kind_is_only_wrong(visitor, reader):
    for text in ("", "a" * 100_000, "\0", "\u202e"):
        everything = {"password": text, "code": text, "stay": text, "next": text}
        for email in (text, EMAIL):
            assert submit(visitor, "/login", email=email, **everything).status_code == 401

    assert session_of(visitor) is None


@pytest.mark.story(fr="Une page réservée mène à la connexion, et de là on y revient")
def test_page_that_needs_a_session_leads_to_the_form_and_from_there_back(visitor, client, shelf):
    address = f"/books/{shelf['Emma']}/edit?from=caf%C3%A9&page=2"
    led = visitor.get(address)
    place = urlsplit(led.headers["Location"])

    response = submit(
        visitor,
        "/login",
        email="louise@example.org",
        password=PASSWORD,
        next=parse_qs(place.query)["next"][0],
    )

    assert (led.status_code, place.path) == (303, "/login")
    assert response.headers["Location"] == address
    assert visitor.get(address).status_code == 200


@pytest.mark.story(fr="Le formulaire de connexion retient la page où revenir")
def test_form_keeps_the_page_to_come_back_to(visitor, reader):
    shown = visitor.get("/login?next=/books/12345")
    failed = submit(visitor, "/login", email=EMAIL, password="wrong", next="/books/12345")

    assert "/books/12345" in shown.text
    assert "/books/12345" in failed.text


@pytest.mark.story(fr="Personne n’est mené vers un autre site")
def test_nobody_is_led_to_another_site(visitor, reader):
    values = {"email": EMAIL, "password": PASSWORD, "next": "//elsewhere.example"}

    response = submit(visitor, "/login", **values)

    assert (response.status_code, response.headers["Location"]) == (303, "/dashboard")


@pytest.mark.story(fr="Le formulaire ne retient aucune adresse d’un autre site")
def test_form_does_not_keep_the_address_of_another_site(visitor, reader):
    for page in ELSEWHERE:
        response = submit(visitor, "/login", email=EMAIL, password="wrong", next=page)
        assert response.status_code in (401, 429)
        assert "elsewhere" not in response.text
        assert "alert(1)" not in response.text
        assert visitor.get("/login", query_string={"next": page}).status_code == 200


@pytest.mark.story(fr="Un lien ne met pas l’adresse d’un autre site dans le formulaire")
def test_link_does_not_put_the_address_of_another_site_into_the_form(visitor):
    for page in ("https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)"):
        response = visitor.get("/login", query_string={"next": page})

        assert response.status_code == 200
        assert page not in response.text


@pytest.mark.story(fr="On ne se connecte que par notre formulaire")
def test_form_to_sign_in_with_is_a_page_of_our_own_only(visitor, reader):
    response = visitor.post("/login", data={"email": EMAIL, "password": PASSWORD})

    assert response.status_code == 403
    assert session_of(visitor) is None

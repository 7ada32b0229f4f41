"""Who may do what: a librarian changes the catalogue, a reader does not, a stranger signs in."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from tests.integration.contract.browsing import session_of, submit
from tests.readers import ANA

FORMS = ("/books/new", "/books/1/edit")
SENDINGS = ("/books/new", "/books/1/edit", "/books/1/delete")
WRITES = (
    ("POST", "/api/books"),
    ("PUT", "/api/books/1"),
    ("PATCH", "/api/books/1"),
    ("DELETE", "/api/books/1"),
)
GIGI = {"title": "Gigi", "author": "Colette"}
REVIEW = {"rating": "4", "text": "A joy."}


@pytest.fixture
def unchanged(visitor, shelf):
    """The function that returns whether the catalogue is still what it was."""
    before = visitor.get("/api/books").json
    return lambda: visitor.get("/api/books").json == before


@pytest.fixture
def reviewed(visited, ana, shelf):
    """The id of Ana's review of Emma."""
    reader = visited.readers.find(ANA["email"])
    return visited.reviews.add(shelf["Emma"], REVIEW, reader).id


@pytest.mark.story(fr="Qui n’est pas connecté est mené à la connexion par chaque page réservée")
def test_stranger_is_led_to_the_log_in_by_every_page_that_needs_one(visitor):
    for address in (*FORMS, "/dashboard", "/reviews/1/edit"):
        response = visitor.get(address)

        place = urlsplit(response.headers["Location"])
        assert response.status_code == 303
        assert (place.path, place.netloc) == ("/login", "")
        assert parse_qs(place.query) == {"next": [address]}


@pytest.mark.story(fr="Qui n’est pas connecté n’envoie aucun formulaire")
def test_form_of_a_stranger_changes_nothing(visitor, unchanged, reviewed, shelf):
    reviews = (f"/reviews/{reviewed}/edit", f"/reviews/{reviewed}/delete", "/books/1/reviews")

    for address in (*SENDINGS, *reviews):
        assert submit(visitor, address, **GIGI, **REVIEW).status_code == 401

    assert unchanged()
    assert "A joy." in visitor.get(f"/books/{shelf['Emma']}").text


@pytest.mark.story(fr="Un lecteur ne touche pas au catalogue")
def test_reader_does_not_change_the_catalogue(ana, unchanged):
    for address in FORMS:
        assert ana.get(address).status_code == 403
    for address in SENDINGS:
        assert submit(ana, address, **GIGI).status_code == 403

    assert unchanged()


@pytest.mark.story(fr="Un administrateur peut ce que peut une libraire")
def test_admin_may_do_what_a_librarian_may(browser_of, shelf):
    admin = browser_of(ANA, "admin")

    assert admin.get("/books/new").status_code == 200
    assert submit(admin, f"/books/{shelf['Emma']}/delete").status_code == 303


@pytest.mark.story(fr="Le rôle est relu à chaque requête")
def test_role_is_asked_anew_at_each_request(browser_of, visited):
    browser = browser_of(ANA, "librarian")
    before = browser.get("/books/new").status_code

    visited.readers.set_role(ANA["email"], "reader")

    assert before == 200
    assert browser.get("/books/new").status_code == 403


@pytest.mark.story(fr="Sans jeton, un programme ne change rien")
def test_program_without_a_token_changes_nothing(visitor, unchanged):
    for method, address in WRITES:
        response = visitor.open(address, method=method, json=GIGI)
        assert response.status_code == response.json["status"] == 401
        assert response.headers["WWW-Authenticate"] == "Bearer"

    assert unchanged()


@pytest.mark.story(fr="Sous /api, un cookie n’ouvre rien")
def test_cookie_of_a_librarian_opens_nothing_to_a_program(client, unchanged):
    for method, address in WRITES:
        assert client.open(address, method=method, json=GIGI).status_code == 401

    assert unchanged()


@pytest.mark.story(fr="Le jeton d’un lecteur ne change pas le catalogue")
def test_token_of_a_reader_does_not_change_the_catalogue(program_of, unchanged):
    program = program_of(ANA)

    for method, address in WRITES:
        response = program.open(address, method=method, json=GIGI)
        assert response.status_code == response.json["status"] == 403

    assert unchanged()


@pytest.mark.story(fr="Un jeton n’ouvre aucune page du site")
def test_token_opens_no_page_of_the_site(program):
    assert program.get("/books/new").status_code == 303
    assert session_of(program) is None


@pytest.mark.story(fr="Pour lire, nul besoin de se connecter")
def test_reading_needs_no_session(visitor, shelf):
    for address in ("/", "/about", "/books", "/books/1", "/login", "/health", "/api/books"):
        assert visitor.get(address).status_code == 200

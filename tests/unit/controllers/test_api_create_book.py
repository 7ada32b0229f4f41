"""A new book, sent by a program."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from bookshelf.models import Book, Fault

EXERCISE = "controllers/api-create-book"
SIDO = {"title": "Sido", "author": "Colette"}


@pytest.mark.exercise(EXERCISE, fr="Le livre envoyé est ajouté")
def test_book_that_was_sent_is_added(client, shelf):
    client.post("/api/books", json=SIDO)

    assert shelf.asked == [("add", SIDO)]


@pytest.mark.exercise(EXERCISE, fr="La réponse est 201 et montre le livre, dans le type de l’API")
def test_answer_is_201_and_shows_the_book_in_the_type_of_the_api(client, api):
    response = client.post("/api/books", json=SIDO)

    assert (response.status_code, response.mimetype) == (201, "text/api")
    assert [book for _, (book, _) in api.shown] == [Book("Sido", "Colette", id=8)]


@pytest.mark.exercise(EXERCISE, fr="Location dit où l’API montre le nouveau livre")
def test_location_says_where_the_api_shows_the_new_book(client):
    response = client.post("/api/books", json=SIDO)

    assert urlsplit(response.headers["Location"]).path == "/api/books/8"


@pytest.mark.exercise(EXERCISE, fr="Une erreur répond 400, et le document nomme chaque faute")
def test_mistakes_answer_400_and_the_document_names_each_fault(client, shelf, api):
    shelf.faults = {"title": Fault("required"), "year": Fault("not-a-number", "soon")}

    response = client.post("/api/books", json={"year": "soon"})

    assert (response.status_code, response.mimetype) == (400, "text/api-problem")
    assert api.shown[0][1].faults == shelf.faults


@pytest.mark.exercise(EXERCISE, fr="Ce qui n’est pas du JSON répond 415, sans rien ajouter")
def test_what_is_not_json_answers_415_and_adds_nothing(client, shelf):
    response = client.post("/api/books", data=SIDO)

    assert response.status_code == 415
    assert shelf.asked == []


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Un nombre du JSON reste un nombre")
def test_number_in_the_json_stays_a_number(client, shelf):
    client.post("/api/books", json={**SIDO, "year": 1930, "isbn": None})

    assert shelf.asked == [("add", {**SIDO, "year": 1930, "isbn": None})]


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Un JSON qui n’est pas un objet répond 400, sans rien ajouter")
def test_json_that_is_no_object_answers_400_and_adds_nothing(client, shelf):
    response = client.post("/api/books", json=["Sido", "Colette"])

    assert response.status_code == 400
    assert shelf.asked == []


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Chaque nouveau livre a sa propre adresse")
def test_each_new_book_has_its_own_address(client):
    answers = [client.post("/api/books", json=SIDO) for _ in range(2)]

    places = [urlsplit(answer.headers["Location"]).path for answer in answers]
    assert places == ["/api/books/8", "/api/books/9"]

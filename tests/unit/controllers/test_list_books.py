"""The catalogue, and the query string that asks for a page of it."""

from __future__ import annotations

import pytest

from bookshelf.models import Fault

EXERCISE = "controllers/list-books"
USUAL = {
    "q": "",
    "author": "",
    "genre": "",
    "year": "",
    "sort": "title",
    "page": "1",
    "limit": "20",
}


def question(shelf):
    """Return what the books were last asked, as text: the models take 2 and "2" alike."""
    name, values = shelf.asked[-1]
    assert name == "page"
    return {name: str(value) for name, value in values.items()}


@pytest.mark.exercise(EXERCISE, fr="Le catalogue répond 200, avec une page de livres")
def test_catalogue_answers_200_with_a_page_of_books(client, site):
    response = client.get("/books")

    assert response.status_code == 200
    assert [name for name, _ in site.shown] == ["catalogue"]


@pytest.mark.exercise(EXERCISE, fr="Sans rien demander, on demande la première page habituelle")
def test_without_a_query_the_usual_first_page_is_asked_for(client, shelf):
    client.get("/books")

    assert question(shelf) == USUAL


@pytest.mark.exercise(EXERCISE, fr="Ce qui est demandé dans l’adresse arrive aux livres")
def test_what_the_query_asks_for_reaches_the_books(client, shelf):
    asked = {
        "q": "ch",
        "author": "Colette",
        "genre": "novel",
        "year": "1920",
        "sort": "-year",
        "page": "2",
        "limit": "5",
    }

    client.get("/books", query_string=asked)

    assert question(shelf) == asked


@pytest.mark.exercise(EXERCISE, fr="Une page qui n’est pas un nombre arrive telle quelle au modèle")
def test_page_that_is_no_number_reaches_the_model_as_it_is(client, shelf):
    client.get("/books?page=two")

    assert question(shelf)["page"] == "two"


@pytest.mark.exercise(EXERCISE, fr="Ce que le modèle refuse répond 400, avec chaque faute")
def test_what_the_model_refuses_answers_400_with_each_fault(client, shelf, site):
    shelf.faults = {"page": Fault("not-a-number", "two"), "sort": Fault("not-a-choice", "size")}

    response = client.get("/books?page=two&sort=size")

    assert response.status_code == 400
    assert site.shown[0][1].faults == shelf.faults


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Un nom avec des accents et des espaces arrive comme il s’écrit")
def test_name_with_accents_and_spaces_reaches_the_books_as_it_is_written(client, shelf):
    client.get("/books?author=Ren%C3%A9e+Vivien")

    assert question(shelf)["author"] == "Renée Vivien"


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Ce qui n’est pas pour le catalogue ne le dérange pas")
def test_what_is_not_for_the_catalogue_does_not_disturb_it(client, shelf):
    client.get("/books?lang=fr&colour=red")

    assert question(shelf) == USUAL


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="L’API lit la même question")
def test_api_reads_the_same_question(client, shelf, api):
    client.get("/api/books?sort=popular&page=3")

    assert question(shelf) == {**USUAL, "sort": "popular", "page": "3"}
    assert [name for name, _ in api.shown] == ["catalogue"]

"""The page of one book."""

from __future__ import annotations

import pytest

from tests.unit.controllers.doubles import SAMPLE

EXERCISE = "controllers/show-book"


@pytest.mark.exercise(EXERCISE, fr="La page d'un livre répond 200, dans le type de la vue")
def test_page_of_a_book_answers_200_in_the_type_of_the_view(client):
    response = client.get("/books/1")

    assert response.status_code == 200
    assert response.headers["Content-Type"].startswith("text/site")


@pytest.mark.exercise(EXERCISE, fr="La vue reçoit le livre dont le numéro est dans l'adresse")
def test_view_is_given_the_book_whose_number_is_in_the_address(client, site):
    client.get("/books/1")

    assert site.shown == [("book", SAMPLE)]


@pytest.mark.exercise(EXERCISE, fr="Un livre inconnu répond 404")
def test_unknown_book_answers_404(client, site):
    response = client.get("/books/42")

    assert response.status_code == 404
    assert site.shown[0][1].code == "book-not-found"


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Le modèle est interrogé avec un nombre, une seule fois")
def test_model_is_asked_once_with_a_number(client, shelf):
    client.get("/books/1")

    assert shelf.asked == [("get", 1)]

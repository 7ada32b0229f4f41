"""The page of one book."""

from __future__ import annotations

import pytest

from tests.unit.controllers.doubles import EMMA
from tests.unit.controllers.people import OF_EMMA

EXERCISE = "controllers/show-book"


@pytest.mark.exercise(EXERCISE, fr="La page d’un livre répond 200, dans le type de la vue")
def test_page_of_a_book_answers_200_in_the_type_of_the_view(client):
    response = client.get("/books/7")

    assert response.status_code == 200
    assert response.mimetype == "text/site"


@pytest.mark.exercise(EXERCISE, fr="La vue reçoit le livre dont le numéro est dans l’adresse")
def test_view_is_given_the_book_whose_number_is_in_the_address(client, site):
    client.get("/books/7")

    assert site.shown[0][1][0] == EMMA


@pytest.mark.exercise(EXERCISE, fr="La vue reçoit aussi ce que les lecteurs disent de ce livre")
def test_view_is_also_given_what_readers_say_of_this_book(client, site):
    client.get("/books/7")

    assert site.shown == [("book", (EMMA, OF_EMMA))]


@pytest.mark.exercise(EXERCISE, fr="Ce que la vue écrit est le corps de la réponse")
def test_what_the_view_writes_is_the_body_of_the_answer(client):
    response = client.get("/books/7")

    assert response.text == "the view book"


@pytest.mark.exercise(EXERCISE, fr="Un livre inconnu répond 404, avec la page des problèmes")
def test_unknown_book_answers_404_with_the_problem_page(client, site):
    response = client.get("/books/42")

    assert response.status_code == 404
    assert [(name, problem.code) for name, problem in site.shown] == [("problem", "book-not-found")]


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Le modèle est interrogé avec un nombre, une seule fois")
def test_model_is_asked_once_with_a_number(client, shelf):
    client.get("/books/7")

    assert shelf.asked == [("get", 7)]


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="La vue apprend qui regarde : sa langue et son adresse")
def test_view_is_told_who_is_looking(client, site):
    client.get("/books/7", headers={"Accept-Language": "fr"})

    assert (site.visit.language, site.visit.path) == ("fr", "/books/7")

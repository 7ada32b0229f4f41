"""A new book, by a form."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from bookshelf.models import Fault
from bookshelf.views import BookForm
from bookshelf.web.forms import BOOK

EXERCISE = "controllers/create-book"
EMPTY = dict.fromkeys(BOOK, "")


@pytest.fixture
def send(client, token):
    """The function that sends the form of a new book."""

    def send(**values):
        return client.post("/books/new", data={**values, "csrf_token": token})

    return send


@pytest.mark.exercise(EXERCISE, fr="Le livre saisi est ajouté")
def test_book_that_was_typed_in_is_added(send, shelf):
    send(title="Sido", author="Colette")

    assert [(book.title, book.author) for book in shelf.books[2:]] == [("Sido", "Colette")]


@pytest.mark.exercise(EXERCISE, fr="La réponse est 303 : le navigateur ira voir ailleurs")
def test_answer_is_303_so_that_the_browser_looks_elsewhere(send):
    response = send(title="Sido", author="Colette")

    assert response.status_code == 303


@pytest.mark.exercise(EXERCISE, fr="La réponse mène à la page du nouveau livre")
def test_answer_leads_to_the_page_of_the_new_book(send):
    response = send(title="Sido", author="Colette")

    assert urlsplit(response.headers["Location"]).path == "/books/8"


@pytest.mark.exercise(EXERCISE, fr="Le jeton du formulaire n’est pas une donnée du livre")
def test_token_of_the_form_is_no_value_of_the_book(send, shelf):
    send(title="Sido", author="Colette")

    assert shelf.asked == [("add", {"title": "Sido", "author": "Colette"})]


@pytest.mark.exercise(
    EXERCISE, fr="Une erreur répond 400, avec le formulaire tel qu’il a été saisi"
)
def test_mistake_answers_400_with_the_form_as_it_was_typed(send, shelf, site):
    shelf.faults = {"author": Fault("required")}

    response = send(title="Sido", author="")

    assert response.status_code == 400
    assert site.shown == [("book_form", BookForm({**EMPTY, "title": "Sido"}, shelf.faults))]


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Les valeurs arrivent au modèle telles qu’on les a saisies")
def test_values_reach_the_model_as_they_were_typed(send, shelf):
    typed = {"title": " Chéri ", "author": "Colette", "year": "soon", "isbn": "2-07"}

    send(**typed)

    assert shelf.asked == [("add", typed)]


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Chaque nouveau livre mène à sa propre page")
def test_each_new_book_leads_to_its_own_page(send):
    answers = [send(title=title, author="Colette") for title in ("Sido", "Gigi")]

    places = [urlsplit(answer.headers["Location"]).path for answer in answers]
    assert places == ["/books/8", "/books/9"]

"""Books are added, edited and deleted by forms."""

from __future__ import annotations

import pytest


@pytest.mark.story(fr="Après l’ajout, on arrive au nouveau livre, et il s’affiche")
def test_new_book_is_led_to_and_shown(client, send):
    response = send("/books/new", title="Claudine à l'école", author="Colette", year="1900")

    assert response.status_code == 303
    shown = client.get(response.headers["Location"])
    assert shown.status_code == 200
    assert "Claudine" in shown.text
    assert "1900" in shown.text


@pytest.mark.story(fr="Après la modification, on revient au livre, et il s’affiche")
def test_edited_book_is_led_to_and_shown(client, shelf, send):
    address = f"/books/{shelf['Sido']}"

    response = send(f"{address}/edit", title="Sido, suite", author="Colette", year="1929")

    assert response.status_code == 303
    assert response.headers["Location"] == address
    assert "1929" in client.get(address).text


@pytest.mark.story(fr="Le formulaire d’un livre contient ses valeurs")
def test_form_of_a_book_holds_its_values(client, shelf):
    form = client.get(f"/books/{shelf['Chéri']}/edit").text

    for value in ("Chéri", "Colette", "1920"):
        assert value in form


@pytest.mark.story(fr="Un livre supprimé a disparu")
def test_deleted_book_is_gone(client, shelf, send, titles):
    response = send(f"/books/{shelf['Emma']}/delete")

    assert response.status_code == 303
    assert response.headers["Location"] == "/books"
    assert client.get(f"/books/{shelf['Emma']}").status_code == 404
    assert titles("/books") == ["Beowulf", "Chéri", "Étranger", "Sido"]


@pytest.mark.story(fr="Un formulaire fautif revient avec ce qui a été saisi et chaque erreur")
def test_form_with_faults_comes_back_with_what_was_typed_and_every_fault(client, shelf, send):
    typed = {"title": "Gigi", "author": "", "year": "soon", "language": "franch", "isbn": "12-34"}

    response = send("/books/new", **typed)

    assert response.status_code == 400
    assert "Gigi" in response.text
    for value in ("soon", "franch", "12-34"):
        assert response.text.count(value) >= 2  # what was typed, and the message about it


@pytest.mark.story(fr="Un formulaire fautif ne change rien")
def test_form_with_faults_changes_nothing(client, shelf, send, titles):
    address = f"/books/{shelf['Sido']}"
    before = client.get(f"/api{address}").json

    response = send(f"{address}/edit", title="Gigi", author="Colette", year="soon")

    assert response.status_code == 400
    assert client.get(f"/api{address}").json == before


@pytest.mark.story(fr="L’ISBN d’un autre livre est refusé")
def test_isbn_of_another_book_is_refused(client, send):
    first = {"title": "Emma", "author": "Jane Austen", "isbn": "9780141439587"}

    assert send("/books/new", **first).status_code == 303
    assert send("/books/new", **first | {"isbn": "0-14-143958-0"}).status_code == 400
    assert client.get("/api/books").json["total"] == 1


@pytest.mark.story(fr="Le formulaire d’un livre absent répond 404")
def test_form_for_a_book_that_is_not_there_answers_404(client, shelf, send):
    values = {"title": "Emma", "author": "Jane Austen"}

    assert client.get("/books/999/edit").status_code == 404
    assert send("/books/999/edit", **values).status_code == 404
    assert send("/books/999/delete").status_code == 404

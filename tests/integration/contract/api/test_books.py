"""The same books for programs."""

from __future__ import annotations

import pytest

from tests.integration.contract.browsing import submit

EMMA = {"title": "Emma", "author": "Jane Austen"}
BAD_JSON = {
    "empty": b"",
    "list": b"[]",
    "text": b'"Emma"',
    "cut off": b'{"title": "Emma"',
    "not UTF-8": b'{"title": "\xff"}',
    "UTF-16": '{"title": "Emma", "author": "Jane Austen"}'.encode("utf-16"),
    "NaN": b'{"title": "Emma", "author": "Jane Austen", "year": NaN}',
    "twice named": b'{"title": "Emma", "title": "Sido", "author": "Colette"}',
    "deep": b'{"title": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "huge number": b'{"title": "Emma", "author": "Jane Austen", "year": 1e400}',
    "long number": b'{"title": "Emma", "author": "J. A.", "year": 1' + b"0" * 400 + b"}",
    "longer number": b'{"title": "Emma", "author": "J. A.", "year": 1' + b"0" * 5000 + b"}",
}


@pytest.mark.story(fr="Un livre créé revient avec son adresse")
def test_created_book_is_answered_with_its_place(program):
    response = program.post("/api/books", json={**EMMA, "year": 1815})

    assert response.status_code == 201
    assert response.json["title"] == "Emma"
    assert response.headers["Location"] == f"/api/books/{response.json['id']}"
    assert program.get(response.headers["Location"]).json == response.json


@pytest.mark.story(fr="Un livre remplacé ne garde aucune valeur qui n’a pas été envoyée")
def test_replaced_book_keeps_no_value_that_was_not_sent(program, shelf):
    address = f"/api/books/{shelf['Chéri']}"

    response = program.put(address, json=EMMA)

    assert response.status_code == 200
    assert response.json | EMMA == response.json
    assert response.json["year"] is None
    assert program.get(address).json == response.json


@pytest.mark.story(fr="Un livre retouché garde chaque valeur qui n’a pas été envoyée")
def test_changed_book_keeps_every_value_that_was_not_sent(program, shelf):
    address = f"/api/books/{shelf['Chéri']}"
    before = program.get(address).json

    response = program.patch(address, json={"year": 1921})

    assert response.status_code == 200
    assert response.json == before | {"year": 1921}
    assert program.get(address).json == response.json


@pytest.mark.story(fr="Un livre supprimé disparaît sans un mot")
def test_deleted_book_is_gone_without_a_word(program, shelf):
    address = f"/api/books/{shelf['Chéri']}"

    response = program.delete(address)

    assert (response.status_code, response.data) == (204, b"")
    assert program.get(address).status_code == 404
    assert program.delete(address).status_code == 404


@pytest.mark.story(fr="Le catalogue dit où est la page suivante et garde la question")
def test_catalogue_says_where_the_next_page_is_and_keeps_the_question(program, shelf):
    response = program.get("/api/books?author=colette&sort=-year&limit=1&lang=fr")

    found = response.json
    assert [book["title"] for book in found["books"]] == ["Sido"]
    assert (found["total"], found["page"], found["pages"], found["limit"]) == (2, 1, 2, 1)
    assert found["links"] == {"next": "/api/books?author=colette&sort=-year&limit=1&page=2"}


@pytest.mark.story(fr="Un corps qui ne se dit pas JSON reçoit 415")
def test_body_that_is_not_called_json_answers_415(program):
    for media_type in ("text/plain", "application/x-www-form-urlencoded", ""):
        response = program.post("/api/books", data=b"{}", content_type=media_type)
        assert response.status_code == 415


@pytest.mark.story(fr="Un mauvais JSON reçoit 400 et ne change rien")
@pytest.mark.parametrize("body", BAD_JSON.values(), ids=BAD_JSON)
def test_bad_json_answers_400_and_changes_nothing(program, body):
    response = program.post("/api/books", data=body, content_type="application/json")

    assert response.status_code == 400
    assert response.mimetype == "application/problem+json"
    assert program.get("/api/books").json["total"] == 0


@pytest.mark.story(fr="Le document d’erreur nomme chaque champ fautif")
def test_problem_document_lists_every_bad_field(program, shelf):
    values = {"title": 5, "year": "soon", "isbn": "12-34", "price": -3}

    for response in (
        program.post("/api/books", json=values),
        program.put(f"/api/books/{shelf['Emma']}", json=values),
    ):
        assert response.status_code == response.json["status"] == 400
        fields = {error["field"] for error in response.json["errors"]}
        assert fields == {"title", "author", "year", "isbn", "price"}


@pytest.mark.story(fr="Le document d’erreur nomme chaque question fautive")
def test_problem_document_lists_every_bad_question(program):
    response = program.get("/api/books?sort=price&page=0&limit=many")

    assert response.status_code == 400
    assert {error["field"] for error in response.json["errors"]} == {"sort", "page", "limit"}


@pytest.mark.story(fr="Sous /api, un refus est un document d’erreur")
def test_refusal_under_api_is_a_problem_document(program, shelf):
    for response in (
        program.get("/api/books/999"),
        program.get("/api/nowhere"),
        program.delete("/api/books"),
        program.post("/api/books", data=b"{}", content_type="text/plain"),
    ):
        assert response.mimetype == "application/problem+json"
        assert response.json["status"] == response.status_code
        assert {"type", "title", "detail"} <= response.json.keys()


@pytest.mark.story(fr="Un corps JSON se reconnaît à son type, avec ou sans jeu de caractères")
def test_json_is_known_by_its_type_whatever_stands_behind_it(program):
    for media_type in ("application/json; charset=utf-8", "Application/JSON", "application/json;"):
        sent = {"data": b'{"title": "Emma", "author": "Jane Austen"}', "content_type": media_type}
        assert program.post("/api/books", **sent).status_code == 201


@pytest.mark.story(fr="Un livre se renvoie tel qu’il a été lu, sans ses critiques")
def test_book_can_be_sent_back_as_it_was_read(program, shelf):
    address = f"/api/books/{shelf['Chéri']}"
    read = program.get(address).json

    response = program.put(address, json=read)

    assert response.status_code == 200
    assert response.json == read


@pytest.mark.story(fr="Un livre est répondu avec ses critiques")
def test_book_is_answered_with_its_reviews(program, ana, shelf):
    submit(ana, f"/books/{shelf['Emma']}/reviews", rating="4", text="A joy.")

    said = program.get(f"/api/books/{shelf['Emma']}").json["reviews"]

    assert (said["count"], said["average"]) == (1, 4.0)
    assert said["newest"][0]["text"] == "A joy."
    assert "ana@example.org" not in str(said)

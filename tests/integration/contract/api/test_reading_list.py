"""The reading list meets the public contract of Todo-Backend (https://todobackend.com)."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from werkzeug.test import Client

from bookshelf.controllers import Settings

LIST = "/api/reading-list"
JSON = "application/json"
EMMA = {"title": "Read Emma"}


@pytest.fixture
def add(visitor):
    """The function that adds a line to the list and returns it."""
    return lambda **values: visitor.post(LIST, json={**EMMA, **values}).json


@pytest.fixture
def listed(visitor):
    """The function that returns every line of the list."""
    return lambda: visitor.get(LIST).json


@pytest.mark.story(fr="La liste est là, et vide au début")
def test_list_is_there_and_empty_at_first(visitor):
    response = visitor.get(LIST)

    assert (response.status_code, response.json) == (200, [])
    assert response.mimetype == "application/json"


@pytest.mark.story(fr="Une ligne envoyée revient, avec son adresse, à faire")
def test_line_that_was_sent_is_answered_with_its_address_and_not_completed(visitor):
    response = visitor.post(LIST, json=EMMA)

    assert response.status_code == 201
    assert response.json["title"] == "Read Emma"
    assert response.json["completed"] is False
    assert urlsplit(response.headers["Location"]).path == urlsplit(response.json["url"]).path


@pytest.mark.story(fr="Une ligne envoyée est dans la liste")
def test_line_that_was_sent_is_on_the_list(add, listed):
    first, second = add(), add(title="Read Sido", order=7, completed=True)

    assert listed() == [first, second]
    assert (second["order"], second["completed"]) == (7, True)


@pytest.mark.story(fr="L’adresse d’une ligne mène à la ligne")
def test_address_of_a_line_leads_to_the_line(visitor, add, listed):
    line = add()

    assert line["url"].startswith(f"http://localhost{LIST}/")
    assert visitor.get(line["url"]).json == line
    assert visitor.get(listed()[0]["url"]).json == line


@pytest.mark.story(fr="Titre, état et ordre d’une ligne se changent un par un")
@pytest.mark.parametrize(
    "change", [{"title": "Read it again"}, {"completed": True}, {"order": 95}, {"order": None}]
)
def test_title_state_and_order_change_one_by_one_and_stay(visitor, add, listed, change):
    line = add(order=523)

    response = visitor.patch(line["url"], json=change)

    assert response.status_code == 200
    assert response.json == line | change
    assert visitor.get(line["url"]).json == line | change
    assert listed() == [line | change]


@pytest.mark.story(fr="Une ligne supprimée a disparu")
def test_deleted_line_is_gone(visitor, add, listed):
    line, other = add(), add(title="Read Sido")

    response = visitor.delete(line["url"])

    assert (response.status_code, response.data) == (204, b"")
    assert listed() == [other]
    assert visitor.get(line["url"]).status_code == 404
    assert visitor.delete(line["url"]).status_code == 404
    assert visitor.patch(line["url"], json=EMMA).status_code == 404


@pytest.mark.story(fr="La liste se vide d’un coup")
def test_list_is_emptied_at_once(visitor, add, listed):
    add()
    add()

    response = visitor.delete(LIST)

    assert (response.status_code, response.data) == (204, b"")
    assert listed() == []


@pytest.mark.story(fr="La liste est ouverte aux pages de tous les sites")
def test_list_is_open_to_the_pages_of_every_site(visitor, add):
    line = add()
    origin = {"Origin": "https://todobackend.com"}

    for response in (
        visitor.get(LIST, headers=origin),
        visitor.get(line["url"], headers=origin),
        visitor.post(LIST, json={}, headers=origin),
        visitor.put(LIST, headers=origin),
        visitor.get(f"{LIST}/999", headers=origin),
        visitor.delete(line["url"], headers=origin),
    ):
        assert response.headers["Access-Control-Allow-Origin"] == "*"
        assert "Access-Control-Allow-Credentials" not in response.headers


@pytest.mark.story(fr="Un navigateur qui demande d’abord apprend ce qui est permis")
@pytest.mark.parametrize(
    ("address", "methods"),
    [(LIST, {"GET", "POST", "DELETE"}), (f"{LIST}/1", {"GET", "PATCH", "DELETE"})],
)
def test_browser_that_asks_first_learns_what_is_allowed(visitor, address, methods):
    asked = {"Access-Control-Request-Method": "PATCH", "Origin": "https://todobackend.com"}

    response = visitor.options(address, headers=asked)

    assert (response.status_code, response.data) == (204, b"")
    assert response.headers["Access-Control-Allow-Origin"] == "*"
    assert methods <= set(response.headers["Access-Control-Allow-Methods"].split(", "))
    assert response.headers["Access-Control-Allow-Headers"].lower() == "content-type"


@pytest.mark.story(fr="Rien d’autre n’est ouvert aux autres sites")
def test_nothing_else_is_open_to_other_sites(visitor, shelf):
    for address in ("/", "/api/books", "/api/books/1", "/api/reading-lists"):
        response = visitor.get(address, headers={"Origin": "https://todobackend.com"})
        assert "Access-Control-Allow-Origin" not in response.headers


@pytest.mark.story(fr="La liste ne lit aucun cookie et n’en laisse aucun")
def test_list_looks_at_no_cookie_and_leaves_none(visitor, client, add):
    line = add()

    for browser in (visitor, client):
        assert browser.get(LIST).json == [line]
        for method in ("GET", "POST", "PUT", "OPTIONS"):
            response = browser.open(f"{LIST}?lang=fr", method=method, json={})
            assert "Set-Cookie" not in response.headers


@pytest.mark.story(fr="Une ligne fautive est refusée et ne change rien")
def test_bad_line_answers_400_with_every_bad_field_and_changes_nothing(visitor, add, listed):
    line = add()
    bad = {"title": "", "completed": "perhaps", "order": "1e9", "colour": "red"}

    for response in (visitor.post(LIST, json=bad), visitor.patch(line["url"], json=bad)):
        assert response.status_code == response.json["status"] == 400
        assert {fault["field"] for fault in response.json["errors"]} == set(bad)

    assert listed() == [line]


@pytest.mark.story(fr="Une ligne sans titre est refusée")
def test_line_without_a_title_is_refused(visitor, listed):
    assert visitor.post(LIST, json={"order": 1}).status_code == 400
    assert listed() == []


@pytest.mark.story(fr="Une ligne se renvoie telle qu’elle a été lue")
def test_line_can_be_sent_back_as_it_was_read(visitor, add, listed):
    line = add()
    other = {**line, "id": 7, "url": "https://elsewhere.example/", "completed": True}

    response = visitor.patch(line["url"], json=other)

    assert response.status_code == 200
    assert response.json == line | {"completed": True}
    assert listed() == [response.json]


@pytest.mark.story(fr="Un corps qui n’est pas un objet JSON est refusé")
def test_body_that_is_no_json_object_is_refused(visitor, add, listed):
    line = add()

    for method, address in (("POST", LIST), ("PATCH", line["url"])):
        for body in (b"", b"[]", b'"a"', b"{", b"[" * 100_000, b'{"title": "\xff"}'):
            response = visitor.open(address, method=method, data=body, content_type=JSON)
            assert response.status_code == 400
        assert visitor.open(address, method=method, data=b"a=b").status_code == 415

    assert listed() == [line]


@pytest.mark.story(fr="L’adresse d’une ligne est celle du site demandé")
def test_address_of_a_line_is_at_the_host_that_was_asked(make_site):
    site = make_site(Settings("a key for the tests only", hosts=("books.example",)))
    browser = Client(site)

    line = browser.post(LIST, json=EMMA, base_url="https://books.example").json

    assert line["url"].startswith(f"https://books.example{LIST}/")


@pytest.mark.story(fr="Un numéro impossible répond 404")
def test_id_that_no_row_can_have_answers_404(visitor):
    for line_id in ("0", "-1", "007", "1.0", "9223372036854775808", "9" * 5000, "%D9%A3", "a", ""):
        assert visitor.get(f"{LIST}/{line_id}").status_code == 404

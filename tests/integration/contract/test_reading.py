"""Looking around: nothing is changed."""

from __future__ import annotations

import re

import pytest


@pytest.mark.story(fr="L’accueil montre les derniers livres arrivés, puis les plus empruntés")
def test_first_page_shows_the_newest_books_then_the_most_borrowed(shelf, titles):
    newest = ["Beowulf", "Sido", "Chéri", "Étranger", "Emma"]
    popular = ["Étranger", "Emma", "Chéri", "Beowulf", "Sido"]

    assert titles("/") == newest + popular


@pytest.mark.story(fr="L’accueil d’une bibliothèque vide s’affiche aussi")
def test_first_page_of_an_empty_library_is_there(visitor, titles):
    assert visitor.get("/").status_code == 200
    assert titles("/") == []


@pytest.mark.story(fr="Le site répond dans le type de ses vues")
def test_site_answers_in_the_type_of_its_views(client, shelf, views, views_name):
    for address in ("/", "/about", "/books", "/books/new", "/dashboard", "/books/1"):
        response = client.get(address)

        assert response.status_code == 200
        assert response.headers["Content-Type"] == getattr(views, views_name).media_type


@pytest.mark.story(fr="/health compte les livres")
def test_health_counts_the_books(visitor, shelf):
    response = visitor.get("/health")

    assert response.status_code == 200
    assert re.search(r"\b5\b", response.text)


@pytest.mark.story(fr="Le catalogue trouve un auteur sans égard à la casse ni aux accents")
@pytest.mark.parametrize("author", ["Colette", "COLETTE", "%20Col%C3%A8tt%C3%A9+"])
def test_catalogue_finds_an_author_without_regard_to_case_or_accents(shelf, titles, author):
    assert titles(f"/books?author={author}") == ["Chéri", "Sido"]


@pytest.mark.story(fr="Le catalogue se trie dans les deux sens")
@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("title", ["Beowulf", "Chéri", "Emma", "Étranger", "Sido"]),
        ("-author", ["Emma", "Sido", "Chéri", "Beowulf", "Étranger"]),
        ("year", ["Emma", "Chéri", "Sido", "Étranger", "Beowulf"]),
        ("-year", ["Étranger", "Sido", "Chéri", "Emma", "Beowulf"]),
        ("-popular", ["Sido", "Beowulf", "Chéri", "Emma", "Étranger"]),
    ],
)
def test_catalogue_is_sorted_in_both_directions(shelf, titles, sort, expected):
    assert titles(f"/books?sort={sort}") == expected


@pytest.mark.story(fr="Le catalogue se découpe en pages")
def test_catalogue_is_cut_into_pages(shelf, titles):
    assert titles("/books?limit=2") == ["Beowulf", "Chéri"]
    assert titles("/books?limit=2&page=3") == ["Sido"]


@pytest.mark.story(fr="La page qui suit la dernière existe, et elle est vide")
def test_page_after_the_last_is_there_and_empty(visitor, shelf, titles):
    assert visitor.get("/books?page=7").status_code == 200
    assert titles("/books?page=7") == []


@pytest.mark.story(fr="Une question qui enfreint une règle reçoit 400")
def test_question_that_breaks_a_rule_answers_400(visitor, shelf):
    for question in ("sort=price", "page=0", "page=two", "limit=101", "author=" + "a" * 201):
        assert visitor.get(f"/books?{question}").status_code == 400


@pytest.mark.story(fr="Un livre s’affiche avec ce que l’on sait de lui")
def test_book_is_shown_with_what_is_known_about_it(visitor, shelf):
    response = visitor.get(f"/books/{shelf['Chéri']}")

    for fact in ("Chéri", "Colette", "1920"):
        assert fact in response.text


@pytest.mark.story(fr="Un titre n’est jamais exécuté comme un script")
def test_title_is_never_run_as_a_script(client, send):
    send("/books/new", title="<script>alert(1)</script>", author="<b>'\"&")

    for address in ("/", "/books", "/books/1", "/books/1/edit"):
        response = client.get(address)
        assert "alert(1)" in response.text
        assert response.mimetype != "text/html" or "<script>alert" not in response.text

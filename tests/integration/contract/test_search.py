"""Searching the catalogue as one would expect it, and filtering what is found."""

from __future__ import annotations

import pytest

from tests.integration.contract.browsing import titles_in

FOUND = {
    "emma": ["Emma"],
    "austen emma": ["Emma"],
    "CHERI": ["Chéri"],
    "colette": ["Chéri", "Sido"],
    "etr": ["Étranger"],
    "camus étran": ["Étranger"],
    "emma colette": [],
    "mma": [],
    "  emma  ": ["Emma"],
}
# What means something to SQL or to full-text search, and nothing to a reader.
SIGNS = ('"', "'", "(", "*", "%", "_", "-", "^", ":", "+", "\\", '""', "%%")
PHRASES = ('"emma', "emma*", "emma OR sido", "emma AND NOT x", "NEAR(emma sido)", "-emma", "emm%")
GENRES = {"Emma": "novel", "L'Étranger": "novel", "Chéri": "novel", "Sido": "memoir"}


@pytest.fixture
def genres(visited, shelf):
    """The books on the shelf, whose genre somebody has said."""
    for title, genre in GENRES.items():
        visited.books.change(shelf[title], {"genre": genre})


def titles_of(browser, **question):
    """Return which books the page shows that answers this question."""
    return titles_in(browser.get("/books", query_string=question))


def asked(browser, **question):
    """Return what a program is answered."""
    return browser.get("/api/books", query_string=question).json


@pytest.mark.story(fr="La recherche trouve les mots du titre et de l’auteur, dans tout ordre")
def test_search_finds_words_of_title_and_author_in_any_order(visitor, shelf):
    for question, found in FOUND.items():
        assert titles_of(visitor, q=question) == found, question
        program = [book["title"] for book in asked(visitor, q=question)["books"]]
        assert [title.removeprefix("L'") for title in program] == found


@pytest.mark.story(fr="Une recherche vide montre tout le catalogue")
def test_search_for_nothing_shows_the_whole_catalogue(visitor, shelf):
    for question in ("", "   ", "\u00a0"):
        assert asked(visitor, q=question)["total"] == 5


@pytest.mark.story(fr="La recherche ne connaît aucun langage secret")
def test_search_knows_no_secret_language(visitor, shelf):
    for question in (*SIGNS, *PHRASES):
        response = visitor.get("/api/books", query_string={"q": question})

        assert response.status_code == 200, question
        found = [book["title"] for book in response.json["books"]]
        assert "Sido" not in found or question in SIGNS


@pytest.mark.story(fr="Le catalogue se filtre par genre")
def test_catalogue_is_filtered_by_genre(visitor, genres):
    assert titles_of(visitor, genre="memoir") == ["Sido"]
    assert titles_of(visitor, genre="novel") == ["Chéri", "Emma", "Étranger"]
    assert titles_of(visitor, genre="poetry") == []


@pytest.mark.story(fr="Le catalogue se filtre par année")
def test_catalogue_is_filtered_by_year(visitor, shelf):
    assert titles_of(visitor, year="1920") == ["Chéri"]
    assert titles_of(visitor, year="1921") == []
    assert asked(visitor, year="-44")["total"] == 0


@pytest.mark.story(fr="Recherche, filtres et tri s’ajoutent")
def test_search_filters_and_sort_go_together(visitor, genres):
    found = titles_of(visitor, q="colette", genre="novel", sort="-year")
    program = asked(visitor, author="colette", genre="memoir", year="1930", q="si")

    assert found == ["Chéri"]
    assert [book["title"] for book in program["books"]] == ["Sido"]


@pytest.mark.story(fr="La page suivante garde la recherche")
def test_next_page_keeps_the_search(visitor, genres):
    first = asked(visitor, genre="novel", sort="-title", limit="2")

    second = visitor.get(first["links"]["next"]).json

    assert [book["title"] for book in first["books"]] == ["L'Étranger", "Emma"]
    assert [book["title"] for book in second["books"]] == ["Chéri"]
    assert second["total"] == first["total"] == 3


@pytest.mark.story(fr="Une recherche sans réponse a sa page")
def test_search_that_finds_nothing_has_a_page_all_the_same(visitor, shelf):
    response = visitor.get("/books", query_string={"q": "zweig"})

    assert response.status_code == 200
    assert titles_in(response) == []

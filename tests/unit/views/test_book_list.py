"""A page of the catalogue, as HTML: the list of books and the empty case."""

from __future__ import annotations

import pytest

from bookshelf.models import Book, BookPage
from bookshelf.views import Visit
from tests.unit.views.reading import read

EXERCISE = "views/book-list"
EMMA = Book("Emma", "Jane Austen", year=1815, id=31)
BEOWULF = Book("Beowulf", "Anonymous", id=7)
SIDO = Book("Sido", "Colette", year=1930, id=12)


def main_part(views, *books):
    """Return the main part of the page that lists these books."""
    html = views.pages.catalogue(Visit(path="/books"), BookPage(list(books), len(books)))
    return read(html).one("main")


@pytest.mark.exercise(EXERCISE, fr="Le titre de chaque livre mène à la page de ce livre")
def test_title_of_each_book_leads_to_the_page_of_that_book(views):
    links = main_part(views, EMMA, BEOWULF).links()

    assert "Emma" in links.get("/books/31", "no link to it")
    assert "Beowulf" in links.get("/books/7", "no link to it")


@pytest.mark.exercise(EXERCISE, fr="L’auteur et l’année de chaque livre sont affichés")
def test_author_and_year_of_each_book_are_shown(views):
    text = main_part(views, EMMA, BEOWULF).text

    assert "Jane Austen" in text
    assert "1815" in text
    assert "Anonymous" in text


@pytest.mark.exercise(EXERCISE, fr="Un livre sans année connue n’en affiche aucune")
def test_book_of_unknown_year_shows_no_year(views):
    main = main_part(views, BEOWULF)

    assert "Beowulf" in main.text
    assert "None" not in main.text


@pytest.mark.exercise(EXERCISE, fr="Une page sans livre le dit, une page avec livres ne le dit pas")
def test_page_without_books_says_so_and_one_with_books_does_not(views):
    assert "No books here" in main_part(views).text
    assert "No books here" not in main_part(views, EMMA).text


@pytest.mark.exercise(EXERCISE, fr="Une année d’avant notre ère est signalée comme telle")
def test_year_before_our_era_says_so(views):
    oresteia = Book("Oresteia", "Aeschylus", year=-458, id=5)

    text = main_part(views, oresteia).text

    assert "458 BC" in text


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Un titre ou un auteur ne peut pas devenir un script")
def test_title_or_author_cannot_become_a_script(views):
    attack = "<script>alert(1)</script>"

    main = main_part(views, Book(attack, attack, id=1))

    assert main.all("script") == []
    assert main.text.count(attack) >= 2


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Les livres gardent l’ordre dans lequel la page les donne")
def test_books_stay_in_the_order_of_the_page(views):
    addresses = main_part(views, EMMA, BEOWULF, SIDO).links()

    in_order = [address for address in addresses if address.rpartition("/")[2].isdecimal()]

    assert in_order == ["/books/31", "/books/7", "/books/12"]

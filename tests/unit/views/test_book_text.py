"""A book as one line of text."""

from __future__ import annotations

import pytest

from bookshelf.models import Book, BookPage
from bookshelf.views import Visit

EXERCISE = "views/book-text"
EMMA = Book("Emma", "Jane Austen", year=1815, id=7)
BEOWULF = Book("Beowulf", "Anonymous", id=1234)


def line_of(views, book):
    """Return the line about this book in the catalogue as plain text."""
    text = views.plain.catalogue(Visit(), BookPage([book], 1))
    lines = [line for line in text.splitlines() if book.title in line]
    assert len(lines) == 1, f"{len(lines)} lines have the title {book.title!r}, not 1"
    return lines[0]


@pytest.mark.exercise(EXERCISE, fr="Une ligne donne numéro, titre, auteur et année")
def test_line_gives_number_title_author_and_year(views):
    words = line_of(views, EMMA).split(maxsplit=1)

    assert words == ["7", "Emma, Jane Austen (1815)"]


@pytest.mark.exercise(EXERCISE, fr="Une année inconnue ne laisse rien derrière elle")
def test_unknown_year_leaves_nothing_behind(views):
    assert line_of(views, BEOWULF).endswith("Beowulf, Anonymous")


@pytest.mark.exercise(EXERCISE, fr="Les numéros s’alignent à droite, six caractères au moins")
def test_numbers_are_aligned_on_the_right_over_six_places(views):
    assert line_of(views, EMMA).startswith("     7  Emma")
    assert line_of(views, BEOWULF).startswith("  1234  Beowulf")


@pytest.mark.exercise(EXERCISE, fr="Une année d’avant notre ère est signalée comme telle")
def test_year_before_our_era_says_so(views):
    oresteia = Book("Oresteia", "Aeschylus", year=-458, id=5)

    assert line_of(views, oresteia).endswith("(458 BC)")


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Un numéro de plus de six chiffres reste entier")
def test_number_of_more_than_six_digits_stays_whole(views):
    words = line_of(views, Book("Sido", "Colette", id=12345678)).split(maxsplit=1)

    assert words == ["12345678", "Sido, Colette"]


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Un titre long n’est pas coupé")
def test_long_title_is_not_cut(views):
    title = "In Search of Lost Time, " * 8 + "volume one"

    assert title in line_of(views, Book(title, "Marcel Proust", id=2))

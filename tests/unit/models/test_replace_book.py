"""Giving a book other values, all of them."""

from __future__ import annotations

import pytest

from bookshelf.models import Book, BookNotFound
from tests.books import EMMA


@pytest.fixture
def cheri(shelf):
    """A book of the shelf, with a year and a popularity."""
    return next(book for book in shelf.newest(5) if book.title == "Chéri")


def test_replaced_book_has_the_new_values_and_no_others(shelf, cheri):
    replaced = shelf.replace(cheri.id, {"title": "Gigi", "author": "Colette"})

    assert replaced == Book("Gigi", "Colette", popularity=7, id=cheri.id)


def test_replaced_book_is_kept(shelf, cheri):
    replaced = shelf.replace(cheri.id, {"title": "Gigi", "author": "Colette"})

    assert shelf.get(cheri.id) == replaced


def test_id_and_popularity_stay_whatever_is_asked(shelf, cheri):
    replaced = shelf.replace(cheri.id, {**EMMA, "id": 99, "popularity": 99})

    assert (replaced.id, replaced.popularity) == (cheri.id, 7)


def test_replaced_book_is_found_by_its_new_author(shelf, cheri):
    shelf.replace(cheri.id, {"title": "Chéri", "author": "Émile Zola"})

    assert [book.title for book in shelf.page(author="emile zola").books] == ["Chéri"]
    assert shelf.page(author="Colette").total == 1


def test_refused_values_leave_the_book_as_it_is(shelf, cheri, faults):
    found = faults(shelf.replace, cheri.id, {"title": "", "year": 99999})

    assert list(found) == ["title", "author", "year"]
    assert shelf.get(cheri.id) == cheri


@pytest.mark.parametrize("book_id", [999, 2**63, 10**400])
def test_replacing_a_book_that_is_not_there_raises_book_not_found(shelf, book_id):
    with pytest.raises(BookNotFound):
        shelf.replace(book_id, EMMA)

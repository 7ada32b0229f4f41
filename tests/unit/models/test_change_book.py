"""Changing some values of a book."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bookshelf.models import BookNotFound, Fault


@pytest.fixture
def cheri(shelf):
    """A book of the shelf, with a year and a popularity."""
    return next(book for book in shelf.newest(5) if book.title == "Chéri")


def test_values_that_are_not_named_stay(shelf, cheri):
    changed = shelf.change(cheri.id, {"genre": "novel"})

    assert changed == replace(cheri, genre="novel")


def test_changed_book_is_kept(shelf, cheri):
    changed = shelf.change(cheri.id, {"title": "La Fin de Chéri", "year": "1926"})

    assert shelf.get(cheri.id) == changed


def test_year_is_taken_away_by_naming_it_without_value(shelf, cheri):
    assert shelf.change(cheri.id, {"year": None}).year is None


def test_no_changes_change_nothing(shelf, cheri):
    assert shelf.change(cheri.id, {}) == cheri


def test_id_and_popularity_cannot_be_changed(shelf, cheri):
    assert shelf.change(cheri.id, {"id": 99, "popularity": 99}) == cheri


def test_refused_change_leaves_the_book_as_it_is(shelf, cheri, faults):
    found = faults(shelf.change, cheri.id, {"title": " ", "genre": "novel"})

    assert found == {"title": Fault("required", " ")}
    assert shelf.get(cheri.id) == cheri


@pytest.mark.parametrize("book_id", [999, 2**63, 10**400])
def test_changing_a_book_that_is_not_there_raises_book_not_found(shelf, book_id):
    with pytest.raises(BookNotFound):
        shelf.change(book_id, {"year": 1920})

"""Getting one book by its id."""

from __future__ import annotations

import pytest

from bookshelf.models import BookNotFound

EXERCISE = "models/get-book"


@pytest.mark.exercise(EXERCISE, fr="Un livre du rayon se retrouve par son numéro")
def test_book_on_the_shelf_can_be_found_by_its_id(shelf):
    (newest,) = shelf.newest(1)

    assert shelf.get(newest.id) == newest


@pytest.mark.exercise(EXERCISE, fr="Un numéro inconnu lève BookNotFound")
def test_unknown_id_raises_book_not_found(shelf):
    with pytest.raises(BookNotFound):
        shelf.get(999)


@pytest.mark.exercise(EXERCISE, fr="L’erreur dit quel numéro a été demandé")
def test_error_says_which_id_was_asked_for(shelf):
    with pytest.raises(BookNotFound) as caught:
        shelf.get(999)

    assert caught.value.asked == 999


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Chaque numéro rend son propre livre")
def test_each_id_finds_its_own_book(shelf):
    on_the_shelf = shelf.newest(5)

    found = [shelf.get(book.id) for book in on_the_shelf]

    assert found == on_the_shelf


@pytest.mark.hidden
@pytest.mark.exercise(EXERCISE, fr="Le livre d’avant ne répond pas à la place d’un livre retiré")
def test_no_other_book_answers_in_the_place_of_a_deleted_one(shelf):
    gone = shelf.newest(3)[-1]
    shelf.delete(gone.id)

    with pytest.raises(BookNotFound):
        shelf.get(gone.id)


@pytest.mark.parametrize("book_id", [0, -1, 2**63, 10**400])
def test_id_that_no_book_can_have_raises_book_not_found(shelf, book_id):
    with pytest.raises(BookNotFound):
        shelf.get(book_id)

"""Taking a book from the shelf."""

from __future__ import annotations

import pytest

from bookshelf.models import BookNotFound
from tests.books import EMMA


def test_deleted_book_is_gone(shelf):
    (newest,) = shelf.newest(1)

    shelf.delete(newest.id)

    with pytest.raises(BookNotFound):
        shelf.get(newest.id)


def test_other_books_stay(shelf):
    newest, *others = shelf.newest(5)

    shelf.delete(newest.id)

    assert shelf.newest(5) == others


def test_book_cannot_be_deleted_twice(shelf):
    (newest,) = shelf.newest(1)
    shelf.delete(newest.id)

    with pytest.raises(BookNotFound):
        shelf.delete(newest.id)


@pytest.mark.parametrize("book_id", [0, -1, 999, 2**63, 10**400])
def test_deleting_a_book_that_is_not_there_raises_book_not_found(shelf, book_id):
    with pytest.raises(BookNotFound):
        shelf.delete(book_id)

    assert shelf.count() == 5


def test_id_is_never_given_again(books):
    first = books.add(EMMA)
    books.delete(first.id)

    assert books.add(EMMA).id != first.id

"""A library in memory lasts as long as the program."""

from __future__ import annotations

import pytest

from swaps.models.memory import prepare

EMMA = {"title": "Emma", "author": "Jane Austen"}


def test_next_visit_finds_what_the_last_one_left(open_library):
    first = open_library()
    emma = first.books.add(EMMA)
    first.close()

    assert open_library().books.get(emma.id) == emma


def test_two_libraries_share_nothing(open_library):
    open_library().books.add(EMMA)
    other = prepare("sqlite:///not-used.db")()

    assert other.books.count() == 0
    assert other.is_new()


def test_closed_library_refuses_every_use_and_says_why(open_library):
    library = open_library()
    books = library.books
    library.close()

    with pytest.raises(RuntimeError, match="closed; open it again"):
        books.count()
    with pytest.raises(RuntimeError, match="closed; open it again"):
        library.is_new()


def test_library_can_be_closed_twice(open_library):
    library = open_library()
    library.close()

    library.close()


def test_book_that_was_deleted_leaves_no_free_id(open_library):
    books = open_library().books
    first = books.add(EMMA)
    books.delete(first.id)

    assert books.add(EMMA).id > first.id

"""The library as a whole: what stays between two visits."""

from __future__ import annotations

import pytest

from tests.books import EMMA, SHELF


@pytest.fixture
def visit(open_library):
    """A function that opens the library; what it opened is closed in the end."""
    opened = []

    def go():
        opened.append(open_library())
        return opened[-1]

    yield go
    for library in opened:
        library.close()


def test_library_is_new_until_it_has_a_book(library):
    assert library.is_new()

    library.books.add(EMMA)

    assert not library.is_new()


def test_library_that_lost_its_last_book_is_not_new(library):
    emma = library.books.add(EMMA)

    library.books.delete(emma.id)

    assert not library.is_new()


def test_library_is_still_new_when_every_row_was_refused(library):
    library.books.load([{"title": ""}])

    assert library.is_new()


def test_loaded_library_is_not_new(library):
    library.books.load(SHELF)

    assert not library.is_new()


def test_books_stay_when_a_visit_is_over(visit):
    first = visit()
    emma = first.books.add(EMMA)
    first.close()

    assert visit().books.get(emma.id) == emma


def test_what_one_visit_does_is_seen_by_another(visit):
    mine, yours = visit(), visit()

    emma = mine.books.add(EMMA)
    yours.books.change(emma.id, {"year": 1816})

    assert mine.books.get(emma.id).year == 1816


def test_two_libraries_do_not_share_their_books(models, tmp_path):
    here = models(f"sqlite:///{tmp_path / 'here.db'}")()
    there = models(f"sqlite:///{tmp_path / 'there.db'}")()

    here.books.add(EMMA)

    assert (here.books.count(), there.books.count()) == (1, 0)
    here.close()
    there.close()

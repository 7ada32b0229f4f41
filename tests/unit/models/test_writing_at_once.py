"""Two visits that write at the same moment: nothing is lost."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Barrier

import pytest

from bookshelf.models import InvalidBook
from tests.books import EMMA

TIMES = 25
# So many that a change which another undoes is as good as sure to be seen.
ROUNDS = 100


@pytest.fixture
def at_once(open_library):
    """A function that does each of some actions in a visit of its own, all at the same time."""

    def run(*actions):
        ready = Barrier(len(actions))

        def act(action):
            with closing(open_library()) as library:
                ready.wait(10)
                return action(library.books)

        with ThreadPoolExecutor(len(actions)) as pool:
            return list(pool.map(act, actions))

    return run


def test_books_that_two_visits_add_at_once_are_all_there(at_once, books):
    def add(shelf):
        return [shelf.add(EMMA).id for _ in range(TIMES)]

    mine, yours = at_once(add, add)

    assert len({*mine, *yours}) == books.count() == 2 * TIMES


def test_changes_that_two_visits_make_at_once_are_both_kept(at_once, books):
    emma = books.add(EMMA)
    years = list(range(1, ROUNDS + 1))
    seen = []

    for year in years:
        at_once(
            lambda shelf, year=year: shelf.change(emma.id, {"year": year}),
            lambda shelf, year=year: shelf.change(emma.id, {"title": f"Emma {year}"}),
        )
        seen.append(books.get(emma.id))

    assert [(book.year, book.title) for book in seen] == [(year, f"Emma {year}") for year in years]


def test_only_one_of_two_visits_gets_an_isbn(at_once, books):
    def take(shelf):
        try:
            return shelf.add({**EMMA, "isbn": "9780804429573"}).isbn
        except InvalidBook as error:
            return error.faults["isbn"].code

    answers = at_once(take, take)

    assert sorted(answers) == ["9780804429573", "taken"]
    assert books.count() == 1


def test_rows_that_two_visits_load_at_once_are_loaded_once(at_once, books):
    rows = [{**EMMA, "year": year} for year in range(1800, 1800 + TIMES)]

    loaded = at_once(lambda shelf: shelf.load(rows), lambda shelf: shelf.load(rows))

    assert sorted(answer.added for answer in loaded) == [0, TIMES]
    assert books.count() == TIMES

"""Many visits at once leave the shelf whole."""

from __future__ import annotations

import sys

import pytest

from bookshelf.models import InvalidBook

ROUNDS = range(50)


@pytest.fixture(autouse=True)
def _hasty_threads():
    """Threads take turns as often as Python can, so that a missing lock shows."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


@pytest.fixture
def shelf(open_library):
    """The books of a library with many on its shelf."""
    books = open_library().books
    books.load([{"title": f"Volume {number}", "author": "Colette"} for number in range(300)])
    return books


def isbn(number):
    """Return a right ISBN, another for each number."""
    digits = f"978{number:09}"
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return f"{digits}{-total % 10}"


def test_only_one_of_many_gets_an_isbn(together, shelf):
    def add(books, visit, number):
        try:
            return books.add({"title": "Emma", "author": "Jane Austen", "isbn": isbn(number)}).isbn
        except InvalidBook as error:
            return error.faults["isbn"].code

    made = together(add, ROUNDS)

    assert sorted(made) == [*(isbn(number) for number in ROUNDS), *["taken"] * 350]
    assert shelf.count() == 350


def test_no_id_is_given_twice(together, shelf):
    given = together(lambda books, *_: books.add({"title": "Sido", "author": "Colette"}).id, ROUNDS)

    assert len(set(given)) == 400
    assert shelf.count() == 700


def test_no_change_of_another_visit_is_lost(together, shelf):
    fields = ["title", "author", "language", "genre"]
    values = ["Sido", "Gabrielle", "fr", "memoir"]

    def change(books, visit, book_id):
        books.change(book_id, {fields[visit % 4]: values[visit % 4]})

    together(change, ROUNDS[1:])

    for book_id in ROUNDS[1:]:
        assert [getattr(shelf.get(book_id), field) for field in fields] == values


def test_page_is_whole_while_others_add_and_delete(together, shelf):
    def come_and_go(books, visit, number):
        books.delete(books.add({"title": "Sido", "author": "Colette"}).id)
        return books.page(limit=100).total

    assert all(300 <= total <= 307 for total in together(come_and_go, ROUNDS))
    assert shelf.count() == 300


def test_two_loads_of_the_same_rows_add_each_once(together, open_library):
    rows = [{"title": f"Volume {number}", "author": "Colette"} for number in range(40)]

    def load(books, visit, first):
        return books.load(rows[first : first + 2]).added

    added = together(load, range(0, 40, 2))

    assert sum(added) == open_library().books.count() == 40

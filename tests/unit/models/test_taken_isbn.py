"""No two books have the same ISBN."""

from __future__ import annotations

import pytest

from tests.books import EMMA, SIDO

ISBN = "9780804429573"


@pytest.mark.parametrize("isbn", [ISBN, "978-0-8044-2957-3", "080442957X"])
def test_isbn_of_another_book_is_taken_however_it_is_written(books, faults, isbn):
    books.add({**EMMA, "isbn": ISBN})

    fault = faults(books.add, {**SIDO, "isbn": isbn})["isbn"]

    assert (fault.code, fault.value) == ("taken", ISBN)


def test_nothing_is_added_when_the_isbn_is_taken(books, faults):
    emma = books.add({**EMMA, "isbn": ISBN})

    faults(books.add, {**SIDO, "isbn": ISBN})

    assert books.newest(5) == [emma]


def test_book_keeps_its_own_isbn_when_it_is_changed(books):
    emma = books.add({**EMMA, "isbn": ISBN})

    changed = books.change(emma.id, {"year": 1816})

    assert (changed.isbn, changed.year) == (ISBN, 1816)


def test_book_cannot_be_given_the_isbn_of_another(books, faults):
    books.add({**EMMA, "isbn": ISBN})
    sido = books.add(SIDO)

    fault = faults(books.change, sido.id, {"isbn": ISBN})["isbn"]

    assert fault.code == "taken"
    assert books.get(sido.id) == sido


def test_isbn_of_a_deleted_book_is_free_again(books):
    emma = books.add({**EMMA, "isbn": ISBN})
    books.delete(emma.id)

    assert books.add({**SIDO, "isbn": ISBN}).isbn == ISBN


def test_any_number_of_books_can_do_without_isbn(books):
    books.add(EMMA)
    books.add(SIDO)

    assert [book.isbn for book in books.newest(5)] == ["", ""]

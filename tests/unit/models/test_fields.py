"""Which fields a book has, and that all their faults are named at once."""

from __future__ import annotations

from bookshelf.models import Fault
from tests.books import EMMA

FIELDS = ("title", "author", "year", "language", "genre", "isbn", "price", "stock", "adult")


def test_every_fault_is_named_at_once(books, faults):
    bad = {
        "title": "",
        "author": "a\0b",
        "year": "then",
        "language": "french",
        "genre": "gothic",
        "isbn": "123",
        "colour": "red",
    }

    found = faults(books.add, bad)

    assert {field: fault.code for field, fault in found.items()} == {
        "title": "required",
        "author": "control-character",
        "year": "not-a-number",
        "language": "not-a-language",
        "genre": "not-a-choice",
        "isbn": "not-an-isbn",
        "colour": "unknown",
    }


def test_refused_book_is_not_added(books, faults):
    faults(books.add, {"title": "Emma"})

    assert books.count() == 0


def test_unknown_field_is_refused_with_the_fields_there_are(books, faults):
    found = faults(books.add, {**EMMA, "colour": "red"})

    assert found == {"colour": Fault("unknown", "red", choices=FIELDS)}


def test_name_of_an_unknown_field_is_shown_like_any_value(books, faults):
    found = faults(books.add, {**EMMA, "x\0" + "y" * 1000: "red"})

    assert list(found) == ["x\ufffd" + "y" * 78]


def test_id_and_popularity_are_for_the_library_to_give(books):
    added = books.add({**EMMA, "id": 42, "popularity": 1_000_000})

    assert (added.id, added.popularity) == (1, 0)


def test_id_and_popularity_are_ignored_even_when_they_make_no_sense(books):
    added = books.add({**EMMA, "id": ["x"], "popularity": "much"})

    assert books.newest(1) == [added]

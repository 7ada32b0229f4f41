"""What the home page shows: the newest books, the most borrowed, and how many there are."""

from __future__ import annotations

import pytest

from tests.books import EMMA


def test_newest_book_comes_first(shelf):
    assert [book.title for book in shelf.newest(2)] == ["Beowulf", "Sido"]


def test_changed_book_is_not_newer_than_before(shelf):
    before = [book.id for book in shelf.newest(5)]

    shelf.change(before[-1], {"year": 1816})

    assert [book.id for book in shelf.newest(5)] == before


def test_most_borrowed_book_comes_first(shelf):
    assert [book.title for book in shelf.popular(3)] == ["L'Étranger", "Emma", "Chéri"]


def test_books_borrowed_as_often_follow_by_title(books):
    books.load([{"title": title, "author": "Anonymous"} for title in ("Zadig", "Émaux", "Emma")])

    assert [book.title for book in books.popular(3)] == ["Émaux", "Emma", "Zadig"]


@pytest.mark.parametrize("limit", [0, 3, 5, 99])
def test_as_many_books_as_asked_for_or_all_there_are(shelf, limit):
    assert len(shelf.newest(limit)) == len(shelf.popular(limit)) == min(limit, 5)


def test_books_are_counted(books):
    first = books.add(EMMA)
    books.add({**EMMA, "title": "Persuasion"})
    books.delete(first.id)

    assert books.count() == 1

"""The pictures that are given to books."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bookshelf.models import BookNotFound, CoverNotFound, InvalidBook
from tests.books import EMMA, SIDO
from tests.pictures import BLUE, RED, is_like, opened, picture
from tests.shop import shelve

BEYOND = 2**63


@pytest.fixture
def emma(library):
    return shelve(library, EMMA)


def test_book_says_the_name_of_its_picture(library, covers, emma):
    book = covers.put(emma.id, picture())

    assert re.fullmatch(rf"{emma.id}-[0-9a-f]{{16}}\.jpg", book.cover)
    assert book == replace(emma, cover=book.cover) == library.books.get(emma.id)


def test_picture_is_found_by_its_name(covers, emma):
    book = covers.put(emma.id, picture(colour=BLUE))

    found = covers.get(book.cover)

    assert found.media_type == "image/jpeg"
    assert opened(found.content).format == "JPEG"
    assert is_like(opened(found.content).getpixel((5, 5)), BLUE)


def test_same_picture_has_the_same_name(covers, emma):
    first = covers.put(emma.id, picture())

    assert covers.put(emma.id, picture()) == first


def test_new_picture_takes_the_place_of_the_old_one(covers, emma):
    old = covers.put(emma.id, picture(colour=RED))
    new = covers.put(emma.id, picture(colour=BLUE))

    assert is_like(opened(covers.get(new.cover).content).getpixel((5, 5)), BLUE)
    with pytest.raises(CoverNotFound):
        covers.get(old.cover)


def test_two_books_with_one_picture_keep_it_each_for_itself(library, covers, emma):
    sido = shelve(library, SIDO)
    first, second = covers.put(emma.id, picture()), covers.put(sido.id, picture())

    covers.remove(emma.id)

    assert first.cover != second.cover
    assert covers.get(second.cover).media_type == "image/jpeg"


def test_picture_is_taken_away(library, covers, emma):
    name = covers.put(emma.id, picture()).cover

    assert covers.remove(emma.id) == emma == library.books.get(emma.id)
    with pytest.raises(CoverNotFound):
        covers.get(name)


def test_book_without_picture_stays_as_it_is(covers, emma):
    assert covers.remove(emma.id) == emma


def test_book_that_leaves_takes_its_picture_along(library, covers, emma):
    name = covers.put(emma.id, picture()).cover

    library.books.delete(emma.id)

    with pytest.raises(CoverNotFound):
        covers.get(name)


def test_book_that_changes_keeps_its_picture(library, covers, emma):
    name = covers.put(emma.id, picture()).cover

    library.books.change(emma.id, {"year": 1816})
    library.books.replace(emma.id, {"title": "Emma", "author": "Jane Austen"})

    assert library.books.get(emma.id).cover == name


@pytest.mark.parametrize("book_id", [0, -1, 999, BEYOND, 10**400])
def test_book_that_is_not_there_has_no_picture(covers, book_id):
    with pytest.raises(BookNotFound):
        covers.put(book_id, b"")
    with pytest.raises(BookNotFound):
        covers.remove(book_id)


def test_picture_that_is_refused_leaves_the_old_one(library, covers, emma):
    book = covers.put(emma.id, picture())

    with pytest.raises(InvalidBook):
        covers.put(emma.id, b"no picture")

    assert library.books.get(emma.id) == book
    assert covers.get(book.cover).media_type == "image/jpeg"


@pytest.mark.parametrize(
    "name",
    [
        "",
        "1.svg",
        "1-0123456789abcdef.jpg",
        "../../etc/passwd",
        "1-0123456789ABCDEF.jpg",
        "1-0123456789abcdef.jpg\n",
        "\0",
        "\ud800",
        "١-0123456789abcdef.jpg",
        "9" * 5000 + "-0123456789abcdef.jpg",
        "' OR 1 --",
    ],
)
def test_name_that_no_picture_has_is_not_found(covers, emma, name):
    covers.put(emma.id, picture())

    with pytest.raises(CoverNotFound) as caught:
        covers.get(name)
    assert caught.value.asked == name


def test_cover_not_found_says_what_to_do(covers):
    with pytest.raises(CoverNotFound, match="no cover is called 'x'; the page of a book"):
        covers.get("x")

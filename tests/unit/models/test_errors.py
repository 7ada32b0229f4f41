"""What the errors of the models say."""

from __future__ import annotations

import pickle

import pytest

from bookshelf.models import BookNotFound, Fault, InvalidBook, InvalidQuery, ModelError


@pytest.mark.parametrize("action", ["get", "delete"])
def test_book_not_found_says_which_id_and_what_to_do(shelf, action):
    with pytest.raises(BookNotFound) as caught:
        getattr(shelf, action)(999)

    sentence = "no book has the id 999; list the books to see which ids there are"
    assert str(caught.value) == sentence


def test_id_too_large_for_the_database_is_named_like_any_other(shelf):
    with pytest.raises(BookNotFound) as caught:
        shelf.get(2**63)

    assert str(caught.value).startswith("no book has the id 9223372036854775808;")


def test_invalid_book_says_every_field_its_fault_and_the_value(books):
    with pytest.raises(InvalidBook) as caught:
        books.add({"title": "", "author": "Jane Austen", "year": "then"})

    sentence = "title: required (received ''); year: not-a-number (received 'then')"
    assert str(caught.value) == sentence


def test_taken_isbn_says_which(books):
    book = {"title": "Emma", "author": "Jane Austen", "isbn": "9780804429573"}
    books.add(book)

    with pytest.raises(InvalidBook) as caught:
        books.add(book)

    assert str(caught.value) == "isbn: taken (received '9780804429573')"


def test_invalid_query_says_every_value_and_its_fault(books):
    with pytest.raises(InvalidQuery) as caught:
        books.page(sort="price", limit="0")

    sentence = "sort: not-a-choice (received 'price'); limit: out-of-range (received '0')"
    assert str(caught.value) == sentence


def test_bad_popularity_says_the_value(books):
    (refusal,) = books.load([{"title": "Emma", "author": "Jane Austen", "popularity": -1}]).refused

    sentence = "popularity: out-of-range (received '-1')"
    assert str(InvalidBook(refusal.faults)) == sentence


@pytest.mark.parametrize(
    "error",
    [
        BookNotFound(7),
        InvalidBook({"title": Fault("required")}),
        InvalidQuery({"limit": Fault("out-of-range", "0", 1, 100)}),
    ],
)
def test_errors_can_be_sent_to_another_process(error):
    copy = pickle.loads(pickle.dumps(error))

    assert isinstance(copy, ModelError)
    assert (type(copy), vars(copy)) == (type(error), vars(error))

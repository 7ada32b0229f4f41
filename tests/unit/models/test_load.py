"""Loading many books at once."""

from __future__ import annotations

import pytest

from bookshelf.models import Fault, Loaded, Refusal
from tests.books import CHERI, EMMA, ETRANGER, SHELF, SIDO

ISBN = "9780804429573"


def test_loaded_books_are_counted(books):
    assert books.load(SHELF) == Loaded(added=5, known=0, refused=[])


def test_nothing_to_load_is_no_fault(books):
    assert books.load([]) == Loaded(added=0, known=0, refused=[])


def test_loaded_books_have_their_popularity(books):
    books.load([EMMA])

    assert [(book.title, book.popularity) for book in books.popular(1)] == [("Emma", 12)]


@pytest.mark.parametrize(("given", "kept"), [("34", 34), (" 7 ", 7), ("", 0), (None, 0)])
def test_popularity_may_be_text_or_missing(books, given, kept):
    books.load([{**EMMA, "popularity": given}])

    assert books.newest(1)[0].popularity == kept


@pytest.mark.parametrize("value", ["often", "1.5", "٣", 1.5, True, [3]])
def test_popularity_that_is_no_number_is_refused(books, value):
    loaded = books.load([{**EMMA, "popularity": value}])

    fault = Fault("not-a-number", value if isinstance(value, str) else repr(value))
    assert loaded.refused == [Refusal(0, {"popularity": fault})]


@pytest.mark.parametrize("value", [-1, "-1", 10**9, 10**400])
def test_popularity_out_of_range_is_refused(books, value):
    loaded = books.load([{**EMMA, "popularity": value}])

    fault = Fault("out-of-range", str(value)[:80], low=0, high=999_999_999)
    assert loaded.refused == [Refusal(0, {"popularity": fault})]


def test_refused_rows_are_told_by_their_place_with_every_fault(books):
    loaded = books.load([EMMA, {"title": ""}, CHERI, {**SIDO, "year": "then", "isbn": "1"}])

    assert (loaded.added, [refusal.row for refusal in loaded.refused]) == (2, [1, 3])
    assert [list(refusal.faults) for refusal in loaded.refused] == [
        ["title", "author"],
        ["year", "isbn"],
    ]


def test_rows_that_are_known_already_are_left_as_they_are(shelf):
    before = shelf.newest(5)

    loaded = shelf.load([{**EMMA, "popularity": 99, "genre": "novel"}, SIDO])

    assert loaded == Loaded(added=0, known=2, refused=[])
    assert shelf.newest(9) == before


def test_row_is_known_without_its_accents_and_capitals(shelf):
    loaded = shelf.load([{"title": "l'etranger", "author": "ALBERT CAMUS", "year": "1942"}])

    assert loaded.known == 1


def test_row_of_another_year_is_another_book(shelf):
    assert shelf.load([{**ETRANGER, "year": 1957}, {**ETRANGER, "year": None}]).added == 2


def test_row_without_year_is_known_by_a_row_without_year(books):
    row = {"title": "Beowulf", "author": "Anonymous"}

    assert books.load([row, row]) == Loaded(added=1, known=1, refused=[])


def test_row_with_the_isbn_of_a_book_is_known(books):
    books.load([{**EMMA, "isbn": ISBN}])

    assert books.load([{**SIDO, "isbn": "080442957X"}]).known == 1


def test_rows_without_isbn_are_not_known_by_that(books):
    assert books.load([{**EMMA, "isbn": ""}, {**SIDO, "isbn": ""}]).added == 2


def test_book_that_was_added_by_hand_is_known(books):
    books.add(EMMA)

    assert books.load([EMMA, SIDO]) == Loaded(added=1, known=1, refused=[])


def test_loading_is_all_or_nothing_when_it_breaks_off(books):
    rows = [EMMA, SIDO, None]

    with pytest.raises(AttributeError):
        books.load(rows)

    assert books.count() == 0


def test_columns_without_a_name_are_refused(books):
    loaded = books.load([{**EMMA, None: ["one", "cell", "too", "many"]}])

    assert [list(refusal.faults) for refusal in loaded.refused] == [[""]]


def test_loaded_books_have_their_price_and_stock(books):
    books.load([{**EMMA, "price": "12,50", "stock": "3", "adult": "yes"}])

    book = books.newest(1)[0]
    assert (book.price, book.stock, book.adult) == (1250, 3, True)


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("price", "dear", "not-a-price"),
        ("price", "-1", "out-of-range"),
        ("price", 10**400, "out-of-range"),
        ("stock", "1e9", "not-a-number"),
        ("stock", -1, "out-of-range"),
        ("adult", "perhaps", "not-yes-or-no"),
        ("title", "\ud800", "control-character"),
        ("title", ["Emma"], "not-text"),
        ("year", 2**64, "out-of-range"),
    ],
)
def test_row_that_breaks_a_rule_is_refused_and_the_next_is_loaded(books, field, value, code):
    loaded = books.load([{**EMMA, field: value}, SIDO])

    assert loaded.added == 1
    assert [refusal.faults[field].code for refusal in loaded.refused] == [code]


def test_loaded_books_are_found_by_their_words(books):
    books.load([EMMA, CHERI])

    assert [book.title for book in books.page(q="cheri").books] == ["Chéri"]


def test_books_that_come_to_many_others_are_sorted_among_them(shelf):
    shelf.load([{"title": f"Dada {number}", "author": "Ann"} for number in range(7)])

    titles = [book.title for book in shelf.page(sort="title").books]
    assert titles[:3] == ["Beowulf", "Chéri", "Dada 0"]
    assert shelf.page().total == 12

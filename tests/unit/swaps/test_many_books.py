"""What `load` and `export` need of a library: the same of SQLite and of memory."""

from __future__ import annotations

from contextlib import closing

import pytest

from bookshelf.models import Book, Loaded
from bookshelf.models.many_books import Met
from bookshelf.parts import part
from tests.books import BEOWULF, CHERI, EMMA, SHELF, SIDO

ISBN, OTHER_ISBN = "9780804429573", "9782070360024"


@pytest.fixture(params=["sqlite", "memory"])
def books(request, tmp_path):
    """The books of an empty library, of each material."""
    library = part("models", request.param)(f"sqlite:///{tmp_path / 'bookshelf.db'}")()
    yield library.books
    library.close()


def load(books, rows, *, update=False):
    """Load rows; return what became of them, and what was told of the rows that were known."""
    met = []
    with closing(books.loading(update=update)) as loading:
        loading.take(enumerate(rows))
        return loading.finish(met.append), met


def test_nothing_is_there_before_the_end(books):
    with closing(books.loading()) as loading:
        loading.take(enumerate(SHELF))

        assert books.count() == 0


def test_all_batches_are_there_after_the_end(books):
    with closing(books.loading()) as loading:
        loading.take([(1, EMMA), (2, SIDO)])
        loading.take([(3, CHERI)])
        loaded = loading.finish()

    assert loaded == Loaded(added=3, known=0, refused=[])
    assert [book.title for book in books.after(0, 9)] == ["Emma", "Sido", "Chéri"]


def test_refused_rows_are_called_by_their_numbers(books):
    with closing(books.loading()) as loading:
        refused = loading.take([(40, EMMA), (41, {"title": ""}), (42, {"title": "Sido"})])

    assert [refusal.row for refusal in refused] == [41, 42]


def test_loading_that_is_given_up_leaves_nothing(books):
    with closing(books.loading()) as loading:
        loading.take(enumerate(SHELF))

    assert load(books, [EMMA])[0].added == 1
    assert books.count() == 1


def test_loading_that_fails_at_its_end_is_undone(books):
    load(books, [EMMA])

    with closing(books.loading(update=True)) as loading:
        loading.take(enumerate([SIDO, {**EMMA, "price": "9"}]))
        with pytest.raises(ZeroDivisionError):
            loading.finish(lambda met: 1 // 0)

    assert [(book.title, book.price) for book in books.after(0, 9)] == [("Emma", None)]


def test_known_rows_are_told_with_the_book_that_they_mean(books):
    load(books, [EMMA, SIDO])

    loaded, met = load(books, [CHERI, SIDO])

    assert (loaded.added, loaded.known) == (1, 1)
    assert met == [Met(1, "Sido", 2, updated=False)]


def test_known_book_is_left_as_it_is_without_update(books):
    load(books, [EMMA])

    load(books, [{**EMMA, "price": "12.50"}])

    assert books.get(1).price is None


def test_known_book_is_given_the_values_of_the_row_with_update(books):
    load(books, [EMMA])

    loaded, met = load(books, [{**EMMA, "price": "12.50", "stock": 3}, SIDO], update=True)

    assert loaded == Loaded(added=1, known=0, refused=[], updated=1)
    assert met == [Met(0, "Emma", 1, updated=True)]
    assert books.get(1) == Book(
        "Emma", "Jane Austen", 1815, popularity=12, price=1250, stock=3, id=1
    )


def test_row_that_brings_nothing_new_is_known_even_with_update(books):
    load(books, [EMMA])

    assert load(books, [EMMA], update=True)[0] == Loaded(added=0, known=1, refused=[])


def test_empty_field_takes_nothing_from_a_book(books):
    load(books, [{**EMMA, "genre": "novel", "price": "5", "stock": "2", "adult": "yes"}])

    row = {**EMMA, "genre": "", "price": None, "stock": " ", "popularity": ""}
    loaded, _met = load(books, [row], update=True)

    assert (loaded.known, loaded.updated) == (1, 0)
    assert (books.get(1).genre, books.get(1).price, books.get(1).stock) == ("novel", 500, 2)


def test_nought_and_no_are_values(books):
    load(books, [{**EMMA, "stock": 5, "adult": "yes"}])

    load(books, [{**EMMA, "stock": "0", "adult": "no", "popularity": 0}], update=True)

    book = books.get(1)
    assert (book.stock, book.adult, book.popularity) == (0, False, 0)


def test_book_with_the_isbn_is_meant_rather_than_one_with_the_facts(books):
    load(books, [EMMA, {**SIDO, "isbn": ISBN}])

    loaded, met = load(books, [{**EMMA, "isbn": ISBN}], update=True)

    assert (loaded.updated, met[0].book_id) == (1, 2)
    assert [book.title for book in books.after(0, 9)] == ["Emma", "Emma"]


def test_of_rows_that_mean_the_same_book_the_first_counts(books):
    load(books, [EMMA])
    rows = [{**EMMA, "price": "5"}, {**EMMA, "price": "6"}, SIDO, {**SIDO, "price": "7"}]

    first, _met = load(books, rows, update=True)
    second, _met = load(books, rows, update=True)

    assert (first.added, first.updated, first.known) == (1, 1, 2)
    assert (second.added, second.updated, second.known) == (0, 0, 4)


def test_row_is_new_when_the_row_it_repeats_was_known_itself(books):
    rows = [{**EMMA, "isbn": ISBN}, {**EMMA, "isbn": OTHER_ISBN}, {**SIDO, "isbn": OTHER_ISBN}]

    loaded, _met = load(books, rows)

    assert (loaded.added, loaded.known) == (2, 1)
    assert [book.title for book in books.after(0, 9)] == ["Emma", "Sido"]


def test_updated_book_is_found_by_its_new_words_alone(books):
    load(books, [{**EMMA, "isbn": ISBN}])

    load(books, [{"title": "Emma, revue", "author": "J. Austen", "isbn": ISBN}], update=True)

    assert [books.page(q=q).total for q in ("revue", "jane")] == [1, 0]


def test_how_far_it_is_is_told_to_the_last_row_that_is_new(books):
    told = []
    with closing(books.loading()) as loading:
        loading.take(enumerate(SHELF))
        loading.finish(advance=told.append)

    assert told[-1] == 5


def test_books_come_in_the_order_of_their_ids_some_at_a_time(books):
    load(books, SHELF)
    books.delete(2)

    assert [book.id for book in books.after(0, 2)] == [1, 3]
    assert [book.id for book in books.after(3, 9)] == [4, 5]
    assert books.after(5, 9) == []


def test_row_without_year_is_updated_too(books):
    load(books, [BEOWULF])

    assert load(books, [{**BEOWULF, "genre": "poetry"}], update=True)[0].updated == 1

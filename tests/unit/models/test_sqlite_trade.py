"""How the library in SQLite keeps reviews, baskets, sales and covers: plans and constraints."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from bookshelf.models.database.connections import connect
from tests.books import EMMA
from tests.readers import add_reader
from tests.shop import CHEAP, shelve


@pytest.fixture(autouse=True)
def only_sqlite(models_name):
    """Leave the other models alone."""
    if models_name != "sqlite":
        pytest.skip(f"the models “{models_name}” keep no SQLite file")


@pytest.fixture
def database(open_library, tmp_path):
    """A connection of the reference to the library's file."""
    with closing(connect(str(tmp_path / "bookshelf.db"))) as database:
        yield database


@pytest.fixture
def ana(library):
    return add_reader(library)


@pytest.fixture
def plans(library):
    """A function that does something and returns how SQLite looked for what it asked."""

    def plans(action, *values):
        database = library.books._database
        asked = []
        database.set_trace_callback(asked.append)
        action(*values)
        database.set_trace_callback(None)
        reads = [query for query in asked if query.startswith("SELECT")]
        return [
            row["detail"]
            for query in reads
            for row in database.execute(f"EXPLAIN QUERY PLAN {query}")
        ]

    return plans


def test_reviews_of_a_book_are_found_and_sorted_by_an_index(library, plans):
    book = shelve(library, EMMA)

    found = plans(library.reviews.of_book, book.id)

    assert all(step.startswith("SEARCH") for step in found), found
    assert any("review_by_book" in step for step in found)


def test_reviews_of_a_reader_are_found_and_sorted_by_an_index(library, plans, ana):
    found = plans(library.reviews.by_reader, ana.id)

    assert all(step.startswith("SEARCH") for step in found), found
    assert any("review_by_reader" in step for step in found)


def test_line_of_the_reading_list_is_found_by_its_id(library, plans):
    item = library.reading_list.add({"title": "Emma"})

    assert plans(library.reading_list.get, item.id) == [
        "SEARCH reading_item USING INTEGER PRIMARY KEY (rowid=?)"
    ]


def test_basket_and_sales_are_found_by_an_index(library, plans, ana):
    baskets = plans(library.baskets.of, ana.id)
    sales = plans(library.baskets.sales, ana.id)

    assert "SCAN basket_line" not in baskets
    assert "SCAN book" not in baskets
    assert "SCAN sale_line" not in sales
    assert any("sale_by_reader" in step for step in sales)


def test_reader_who_leaves_takes_reviews_and_basket_along_but_no_sale(library, database, ana):
    book = shelve(library, CHEAP)
    library.baskets.add(ana.id, {"book_id": book.id})
    library.baskets.check_out(ana)
    library.baskets.add(ana.id, {"book_id": book.id})
    library.reviews.add(book.id, {"rating": 5}, ana)

    database.execute("DELETE FROM reader WHERE id = ?", (ana.id,))

    assert library.reviews.of_book(book.id).count == 0
    assert library.baskets.of(ana.id).lines == []
    assert database.execute("SELECT reader_id, total FROM sale").fetchone()[:] == (None, 1250)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO review (book_id, reader_id, rating, written) VALUES (1, 1, 1, '')",
        "UPDATE review SET rating = 6",
        "UPDATE review SET text = printf('%.*c', 2001, 'a')",
        "UPDATE review SET reader_id = 999",
        "INSERT INTO basket_line VALUES (1, 1, 0)",
        "INSERT INTO basket_line VALUES (1, 1, 100)",
        "UPDATE book SET stock = -1",
        "INSERT INTO reading_item (title, completed) VALUES ('Emma', 2)",
    ],
)
def test_tables_keep_the_rules_even_without_the_models(library, database, ana, statement):
    library.reviews.add(shelve(library, CHEAP).id, {"rating": 5}, ana)

    with pytest.raises(sqlite3.IntegrityError):
        database.execute(statement)

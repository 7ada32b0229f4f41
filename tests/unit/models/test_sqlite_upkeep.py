"""The search index and the counts of a library in SQLite always say what the books say."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from bookshelf.models import InvalidBook
from bookshelf.models.database.connections import connect
from bookshelf.models.upkeep import rebuild
from tests.books import CHERI, EMMA, SHELF


@pytest.fixture(autouse=True)
def only_sqlite(models_name):
    """Leave the other models alone."""
    if models_name != "sqlite":
        pytest.skip(f"the models “{models_name}” keep no SQLite file")


@pytest.fixture
def database(library, tmp_path):
    """A connection of the reference to the library's file."""
    with closing(connect(str(tmp_path / "bookshelf.db"))) as database:
        yield database


def check(database):
    """Raise an error unless index and counts agree with the table of books."""
    database.execute("INSERT INTO book_search (book_search, rank) VALUES ('integrity-check', 1)")
    counted = "SELECT genre, count(*) FROM book GROUP BY genre ORDER BY genre"
    kept = "SELECT genre, books FROM genre_count WHERE books > 0 ORDER BY genre"
    assert [tuple(row) for row in database.execute(kept)] == [
        tuple(row) for row in database.execute(counted)
    ]


def test_every_way_of_writing_keeps_index_and_counts_right(library, database):
    books = library.books
    books.load([*SHELF, {**EMMA, "genre": "novel", "year": 1816}])
    cheri = books.add({**CHERI, "year": 1921, "genre": "novel"})
    books.change(cheri.id, {"title": "La Fin de Chéri", "genre": "memoir"})
    books.replace(1, {"title": "Persuasion", "author": "Jane Austen"})
    books.delete(2)

    check(database)


def test_check_of_these_tests_notices_a_word_that_is_left_behind(library, database):
    library.books.load([EMMA])
    database.execute("UPDATE book SET words = 'persuasion jane austen'")

    with pytest.raises(sqlite3.DatabaseError, match="malformed"):
        check(database)


def test_refused_and_missing_books_leave_index_and_counts_alone(library, database):
    books = library.books
    books.load([{**EMMA, "isbn": "9780804429573"}, CHERI])
    for values in ({"title": ""}, {"isbn": "080442957X", "title": "Gigi"}):
        with pytest.raises(InvalidBook):
            books.change(2, values)
    books.load([{"title": "no author"}, EMMA])

    check(database)


def test_write_that_breaks_off_changes_neither(library, database):
    library.books.load([EMMA])

    with pytest.raises(AttributeError):
        library.books.load([CHERI, None])

    check(database)
    assert library.books.page(q="cheri").total == 0


def test_both_can_be_made_anew_from_the_books(library, database):
    library.books.load(SHELF)
    database.execute("INSERT INTO book_search (book_search) VALUES ('delete-all')")
    database.execute("UPDATE genre_count SET books = 99")

    rebuild(database)

    check(database)
    assert library.books.page(q="cheri colette").total == 1

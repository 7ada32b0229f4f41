"""An older library in SQLite is brought up to date; a newer one is left alone."""

from __future__ import annotations

import re
import sqlite3
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from multiprocessing import get_context

import pytest

from bookshelf.models.database.checking import check
from bookshelf.models.database.restoring import put_back
from bookshelf.models.database.tables import SCHEMA_VERSION, WrongLibrary
from bookshelf.models.sqlite import prepare

# The tables of version 1, as they were.
VERSION_1 = """
CREATE TABLE book (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    author TEXT NOT NULL CHECK (length(author) BETWEEN 1 AND 200),
    year INTEGER,
    language TEXT NOT NULL DEFAULT '',
    genre TEXT NOT NULL DEFAULT '',
    isbn TEXT UNIQUE CHECK (length(isbn) = 13),
    popularity INTEGER NOT NULL DEFAULT 0 CHECK (popularity >= 0),
    title_key TEXT NOT NULL,
    author_key TEXT NOT NULL
) STRICT;
CREATE INDEX book_by_title ON book (title_key, id);
CREATE INDEX book_by_author ON book (author_key, title_key, id);
CREATE INDEX book_by_year ON book (year, title_key, id);
CREATE INDEX book_by_popularity ON book (popularity DESC, title_key, id);
PRAGMA user_version = 1;
"""
ROWS = [
    (1, "Chéri", "Colette", 1920, "fr", "novel", None, 7, "cheri", "colette"),
    (2, "Emma", "Jane Austen", 1815, "en", "novel", "9780804429573", 9, "emma", "jane austen"),
    (5, "Gone", "Nobody", None, "", "", None, 0, "gone", "nobody"),
]


@pytest.fixture
def path(tmp_path):
    """A library of version 1 with two books; a third, of the highest id, is gone."""
    path = tmp_path / "bookshelf.db"
    with closing(sqlite3.connect(path)) as database:
        database.executescript(VERSION_1)
        database.executemany("INSERT INTO book VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", ROWS)
        database.execute("DELETE FROM book WHERE id = 5")
        database.commit()
    return path


def opened(path):
    """Prepare and open the library in a file."""
    return closing(prepare(f"sqlite:///{path}")())


def schema(path):
    """Return what makes each table and index, apart from the notes of sqlite-utils."""
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT name, sql FROM sqlite_master").fetchall()
    return {name: re.sub(r"\s+", " ", sql or "") for name, sql in rows if "_sqlite_" not in name}


def version(path):
    """Return the version that a file says it has."""
    with closing(sqlite3.connect(path)) as database:
        return database.execute("PRAGMA user_version").fetchone()[0]


def test_every_book_of_the_older_library_is_there(path):
    with opened(path) as library:
        emma = library.books.get(2)

        assert [book.title for book in library.books.page().books] == ["Chéri", "Emma"]
    assert (emma.isbn, emma.year, emma.popularity, emma.genre) == (
        "9780804429573", 1815, 9, "novel",
    )  # fmt: skip
    assert (emma.price, emma.stock, emma.adult, emma.cover) == (None, 0, False, "")


def test_books_of_the_older_library_are_found_by_their_words(path):
    with opened(path) as library:
        assert [book.id for book in library.books.page(q="jane em").books] == [2]
        assert library.books.page(genre="novel").total == 2


def test_id_that_was_given_once_is_not_given_again(path):
    with opened(path) as library:
        assert library.books.add({"title": "New", "author": "Nobody"}).id == 6


def test_library_that_was_emptied_is_not_new(path):
    with closing(sqlite3.connect(path)) as database:
        database.execute("DELETE FROM book")
        database.commit()

    with opened(path) as library:
        assert not library.is_new()


def test_tables_become_those_of_a_new_library(path, tmp_path):
    with opened(path), opened(tmp_path / "new.db"):
        assert schema(path) == schema(tmp_path / "new.db")
    assert version(path) == SCHEMA_VERSION


def test_library_that_was_brought_up_to_date_is_whole(path):
    with opened(path):
        pass

    assert check(path) == []


def test_second_time_changes_nothing(path):
    with opened(path):
        pass
    before = path.read_bytes()

    with opened(path) as library:
        assert library.books.count() == 2
    assert path.read_bytes() == before


def migrated(path):
    """Prepare a library; return how many books it has."""
    with opened(path) as library:
        return library.books.count()


def test_programs_that_start_together_bring_it_up_to_date_once(path):
    with ProcessPoolExecutor(4, get_context("spawn")) as pool:
        counts = list(pool.map(migrated, [path] * 4))

    assert counts == [2] * 4
    assert check(path) == []


def test_step_that_fails_leaves_the_library_as_it_was(path, monkeypatch):
    monkeypatch.setattr("bookshelf.models.database.migrations.rebuild", lambda database: 1 / 0)
    before = schema(path)

    with pytest.raises(ZeroDivisionError):
        prepare(f"sqlite:///{path}")

    assert (schema(path), version(path)) == (before, 1)


@pytest.mark.parametrize("newer", [SCHEMA_VERSION + 1, 2**31 - 1, -1])
def test_newer_library_is_refused_and_left_as_it_is(tmp_path, newer):
    path = tmp_path / "newer.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA user_version = {newer}")
        database.execute("CREATE TABLE book (title)")
        database.commit()
    before = path.read_bytes()

    with pytest.raises(WrongLibrary, match=f"is of version {newer}, and this program knows"):
        prepare(f"sqlite:///{path}")

    assert path.read_bytes() == before


def test_database_of_another_program_is_refused_and_left_as_it_is(tmp_path):
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE invoice (total)")
        database.commit()
    before = path.read_bytes()

    with pytest.raises(WrongLibrary, match="the database of another program"):
        prepare(f"sqlite:///{path}")

    assert path.read_bytes() == before


def test_copy_of_an_older_library_is_brought_up_to_date_when_it_is_put_back(path, tmp_path):
    put_back(path, tmp_path / "new.db", tmp_path / "kept.db")

    assert (version(tmp_path / "new.db"), version(path)) == (SCHEMA_VERSION, 1)
    with opened(tmp_path / "new.db") as library:
        assert library.books.count() == 2

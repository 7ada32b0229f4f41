"""Looking at a library in SQLite from outside: what is wrong with it is found."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from bookshelf.models.database import checking
from bookshelf.models.database.checking import Finding, check, repair
from bookshelf.models.sqlite import prepare
from tests.books import EMMA
from tests.readers import add_reader


@pytest.fixture
def path(tmp_path):
    """A library with a book and a review."""
    path = tmp_path / "bookshelf.db"
    with closing(prepare(f"sqlite:///{path}")()) as library:
        emma = library.books.add({**EMMA, "genre": "novel"})
        library.reviews.add(emma.id, {"rating": 5, "text": "Read it."}, by=add_reader(library))
    return path


def harm(path, *statements):
    """Change a library as no model would."""
    with closing(sqlite3.connect(path)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()


def test_library_that_was_only_used_is_whole(path):
    assert check(path) == []


def test_checking_changes_nothing(path):
    before = path.read_bytes()

    check(path)

    assert path.read_bytes() == before


def test_library_is_checked_while_another_writes(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("UPDATE book SET popularity = 3")

        assert check(path) == []


def test_review_of_a_book_that_is_not_there_is_found(path):
    harm(path, "UPDATE review SET book_id = 99")

    assert check(path) == [Finding("foreign-key", "review 1: book")]


def test_word_that_the_search_does_not_know_is_found(path):
    harm(path, "UPDATE book SET words = words || ' umbrella'")

    assert check(path) == [Finding("search-index")]


def test_book_that_is_only_in_the_search_is_found(path):
    harm(path, "INSERT INTO book_search (rowid, words) VALUES (99, 'ghost')")

    assert check(path) == [Finding("search-index")]


def test_number_of_books_that_is_not_right_is_found(path):
    harm(path, "UPDATE genre_count SET books = 7")

    assert check(path) == [Finding("genre-count")]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE genre_count SET books = 7",
        "INSERT INTO book_search (rowid, words) VALUES (99, 'ghost')",
    ],
)
def test_what_is_kept_beside_the_books_is_made_anew(path, statement):
    harm(path, statement)

    repair(path)

    assert check(path) == []


def test_row_that_breaks_a_rule_of_its_table_is_found(path):
    harm(path, "PRAGMA ignore_check_constraints = ON", "UPDATE book SET stock = -1")

    assert check(path) == [Finding("damaged", "CHECK constraint failed in book")]


def test_index_that_lost_its_rows_is_found(path):
    harm(
        path,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master"
        " WHERE name = 'book_by_genre') WHERE name = 'book_by_title'",
    )

    assert {finding.code for finding in check(path)} == {"damaged"}


def test_pages_that_were_overwritten_are_found(path):
    harm(path, "PRAGMA journal_mode = DELETE")
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)

    assert {finding.code for finding in check(path)} == {"damaged"}


def test_file_that_is_no_database_is_damaged(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("No database at all, however long one looks at it." * 50)

    assert check(path) == [Finding("damaged", "file is not a database")]


@pytest.mark.parametrize(
    ("version", "statement", "finding"),
    [
        (0, "CREATE TABLE invoice (total)", Finding("no-library", "0")),
        (2, "CREATE TABLE invoice (total)", Finding("no-library", "2")),
        (7, "CREATE TABLE book (title)", Finding("newer", "7")),
        (0, "SELECT 1", Finding("no-library", "0")),
    ],
)
def test_file_that_is_no_library_of_ours_is_told(tmp_path, version, statement, finding):
    path = tmp_path / "other.db"
    harm(path, f"PRAGMA user_version = {version}", statement)

    assert check(path) == [finding]


def test_older_library_is_told(path):
    harm(path, "PRAGMA user_version = 1")

    assert check(path) == [Finding("older", "1")]


def test_file_that_is_not_there_is_not_made(tmp_path):
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        check(tmp_path / "missing.db")

    assert list(tmp_path.iterdir()) == []


def test_library_that_is_in_use_cannot_be_judged(path, monkeypatch):
    monkeypatch.setattr(checking, "open_existing", impatient)
    harm(path, "PRAGMA journal_mode = DELETE")
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")

        with pytest.raises(sqlite3.OperationalError, match="locked"):
            check(path)


def impatient(path):
    """Open a file that others have locked, without waiting for them."""
    return sqlite3.connect(path, timeout=0)

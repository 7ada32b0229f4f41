"""`bookshelf backup`, `restore` and `check`."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from bookshelf.models.sqlite import prepare
from tests.books import EMMA


@pytest.fixture
def library(folder):
    """The library of the folder, with one book, which a site has open."""
    with closing(prepare(f"sqlite:///{folder / 'bookshelf.db'}")()) as library:
        library.books.add(EMMA)
        yield library


def harm(path, *statements):
    """Change a database as no model would."""
    with closing(sqlite3.connect(path)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()


def files(folder, pattern):
    """Return the names of the files of this pattern."""
    return sorted(path.name for path in folder.glob(pattern))


def test_copy_is_told_with_its_place_and_size(bookshelf, library, folder, loaded):
    result = bookshelf("backup", "copy.db")

    size = (folder / "copy.db").stat().st_size
    assert result.output == f"Copied the library to copy.db ({size:,} bytes).\n"
    assert [book.title for book in loaded("copy.db")] == ["Emma"]


def test_copy_without_a_name_lies_beside_the_library(bookshelf, library, folder):
    result = bookshelf("backup")

    (name,) = files(folder, "bookshelf.backup-*-*-*-*.db")
    assert name in result.output


def test_key_that_is_kept_beside_the_library_is_spoken_of(bookshelf, library, folder, write):
    write("bookshelf.key", "k" * 32)

    result = bookshelf("backup", "copy.db")

    assert f"The secret key in {folder / 'bookshelf.key'} is not in the copy." in result.output


def test_copy_is_told_to_programs(bookshelf, library, folder):
    result = bookshelf("backup", "copy.db", "--json")

    size = (folder / "copy.db").stat().st_size
    assert json.loads(result.output) == {"file": "copy.db", "bytes": size}


def test_file_that_is_there_is_replaced_only_by_force(bookshelf, library, write):
    file = write("copy.db", "precious")

    refused = bookshelf("backup", "copy.db")

    assert refused.exit_code == 2
    assert "There is a file copy.db already. --force replaces it." in refused.output
    assert file.read_text() == "precious"
    assert bookshelf("backup", "copy.db", "--force").exit_code == 0


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("bookshelf.db", "bookshelf.db is the library itself."),
        (".", ". is a folder."),
        ("missing/copy.db", "The copy missing/copy.db cannot be written: No such file"),
    ],
)
def test_copy_that_cannot_be_made_is_told(bookshelf, library, name, sentence):
    result = bookshelf("backup", name)

    assert result.exit_code == 2
    assert sentence in result.output


def test_database_of_another_program_is_not_copied(bookshelf, folder):
    harm(folder / "bookshelf.db", "CREATE TABLE invoice (total)")

    result = bookshelf("backup", "copy.db")

    assert result.exit_code == 2
    assert "so no copy was made: This is no library of Bookshelf." in result.output
    assert files(folder, "*copy*") == []


def test_what_can_be_made_anew_is_put_right_when_asked(bookshelf, library, folder):
    harm(folder / "bookshelf.db", "UPDATE genre_count SET books = 9")

    found = bookshelf("check")
    repaired = bookshelf("check", "--repair")

    assert (found.exit_code, repaired.exit_code) == (1, 0)
    assert "Count anew: bookshelf check --repair" in found.output
    assert repaired.output == f"The library {folder / 'bookshelf.db'} is whole.\n"


@pytest.mark.parametrize("command", ["backup", "check"])
def test_library_that_is_not_there_is_told_and_not_made(bookshelf, folder, command):
    result = bookshelf(command)

    assert result.exit_code == 2
    assert f"There is no library {folder / 'bookshelf.db'}." in result.output
    assert list(folder.iterdir()) == []


def test_copy_is_put_back_and_what_was_there_is_kept(bookshelf, library, folder, loaded):
    bookshelf("backup", "copy.db")
    library.books.add({"title": "Chéri", "author": "Colette"})

    result = bookshelf("restore", "copy.db")

    (kept,) = files(folder, "bookshelf.before-restore-*-*-*-*.db")
    assert result.exit_code == 0
    assert f"What was there before is in {folder / kept}" in result.output
    assert [book.title for book in loaded()] == ["Emma"]
    assert [book.title for book in loaded(kept)] == ["Chéri", "Emma"]


def test_copy_is_put_back_where_no_library_was(bookshelf, library, folder, monkeypatch, loaded):
    bookshelf("backup", "copy.db")
    monkeypatch.setenv("DATABASE_URL", "sqlite:///other.db")

    result = bookshelf("restore", "copy.db")

    assert result.output == f"The library {folder / 'other.db'} is now what the copy was.\n"
    assert [book.title for book in loaded("other.db")] == ["Emma"]


@pytest.mark.parametrize(
    ("statements", "sentence"),
    [
        (["CREATE TABLE invoice (total)"], "other.db is no copy of a library."),
        (["PRAGMA user_version = 9"], "The library other.db is of version 9, and this Bookshelf"),
    ],
)
def test_database_that_is_no_copy_of_ours_changes_nothing(
    bookshelf, library, folder, loaded, statements, sentence
):
    harm(folder / "other.db", *statements)

    result = bookshelf("restore", "other.db")

    assert result.exit_code == 2
    assert sentence in result.output
    assert [book.title for book in loaded()] == ["Emma"]
    assert files(folder, "*before-restore*") == []


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("missing.db", "There is no file missing.db."),
        (".", "There is no file ."),
        ("bookshelf.db", "bookshelf.db is the library itself."),
        ("notes.txt", "notes.txt is damaged, so nothing was changed: file is not a database"),
    ],
)
def test_file_that_cannot_be_put_back_is_told(bookshelf, library, write, name, sentence):
    write("notes.txt", "No database at all, however long one looks at it." * 50)

    result = bookshelf("restore", name)

    assert result.exit_code == 2
    assert sentence in result.output


def test_whole_library_is_told(bookshelf, library, folder):
    result = bookshelf("check")

    assert result.exit_code == 0
    assert result.output == f"The library {folder / 'bookshelf.db'} is whole.\n"


def test_what_is_wrong_is_told_with_what_to_do(bookshelf, library, folder):
    harm(folder / "bookshelf.db", "PRAGMA user_version = 1")

    result = bookshelf("check")

    assert result.exit_code == 1
    assert "is not whole:\n  The library is of version 1; the one of now is 2." in result.output


def test_copy_is_checked_by_its_name_for_programs(bookshelf, library, folder):
    bookshelf("backup", "copy.db")
    harm(folder / "copy.db", "UPDATE book SET words = 'other'")

    result = bookshelf("check", "copy.db", "--json")

    findings = [{"code": "search-index", "subject": ""}]
    assert result.exit_code == 1
    assert json.loads(result.output) == {"file": "copy.db", "whole": False, "findings": findings}


def test_file_that_is_no_database_is_told(bookshelf, write):
    result = bookshelf("check", write("notes.txt", "No database at all." * 50))

    assert result.exit_code == 1
    assert "The file is damaged (file is not a database)." in result.output

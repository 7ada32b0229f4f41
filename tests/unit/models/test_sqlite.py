"""What only the library in SQLite promises: its file, its settings, its indexes."""

from __future__ import annotations

import os
import sqlite3
import stat
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from bookshelf.models.database.connections import connect
from tests.books import EMMA


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


def test_readers_do_not_wait_for_writers(database):
    assert database.execute("PRAGMA journal_mode").fetchone()[0] == "wal"


def test_foreign_keys_are_kept(database):
    assert database.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_reader_reads_while_another_writes(library, database):
    library.books.load([EMMA])
    database.execute("BEGIN IMMEDIATE")
    database.execute("DELETE FROM book")

    seen = library.books.count()

    database.execute("ROLLBACK")
    assert seen == 1


def test_preparing_a_library_twice_keeps_its_books(models, library, tmp_path):
    library.books.add(EMMA)

    again = models(f"sqlite:///{tmp_path / 'bookshelf.db'}")()

    assert again.books.count() == 1
    again.close()


def test_folder_of_the_file_is_made(models, tmp_path):
    models(f"sqlite:///{tmp_path / 'new' / 'folder' / 'bookshelf.db'}")().close()

    assert (tmp_path / "new" / "folder" / "bookshelf.db").is_file()


def test_library_can_be_prepared_many_times_at_once(models, tmp_path):
    url = f"sqlite:///{tmp_path / 'together.db'}"

    with ThreadPoolExecutor(8) as pool:
        open_library, *_ = pool.map(models, [url] * 8)

    with closing(open_library()) as library:
        assert library.is_new()


@pytest.mark.parametrize(
    "values",
    [
        "'', 'Jane Austen', NULL, 0",
        "'Emma', '', NULL, 0",
        "'Emma', 'Jane Austen', '123', 0",
        "'Emma', 'Jane Austen', NULL, -1",
        "'Emma', 'Jane Austen', NULL, 'much'",
        "NULL, 'Jane Austen', NULL, 0",
    ],
)
def test_tables_keep_the_rules_even_without_the_models(database, values):
    columns = "title, author, isbn, popularity, title_key, author_key"

    with pytest.raises(sqlite3.IntegrityError):
        database.execute(f"INSERT INTO book ({columns}) VALUES ({values}, '', '')")


@pytest.mark.skipif(os.name != "posix", reason="this system has no such permissions")
def test_only_the_owner_of_the_file_can_read_it_and_what_is_beside_it(library, tmp_path):
    library.books.load([EMMA])

    files = sorted(tmp_path.glob("bookshelf.db*"))
    assert len(files) > 1
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}

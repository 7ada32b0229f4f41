"""Copies of a library in SQLite, made and put back while others use it."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing

import pytest

from bookshelf.models import BookNotFound
from bookshelf.models.database import copies
from bookshelf.models.database.checking import check
from bookshelf.models.database.connections import connect
from bookshelf.models.database.copies import DamagedCopy, back_up
from bookshelf.models.database.restoring import put_back
from bookshelf.models.database.tables import WrongLibrary
from bookshelf.models.sqlite import prepare
from tests.books import EMMA
from tests.readers import ANA, add_reader

ROMAN = {"title": "Chéri", "author": "Colette"}


@pytest.fixture
def path(tmp_path):
    """The file of the library."""
    return tmp_path / "bookshelf.db"


@pytest.fixture
def open_shop(path):
    """The function that opens the library, as a running site has it."""
    return prepare(f"sqlite:///{path}")


@pytest.fixture
def shop(open_shop):
    """The library, with one book."""
    with closing(open_shop()) as library:
        library.books.add(EMMA)
        yield library


def titles(path):
    """Return the titles in a file."""
    with closing(sqlite3.connect(path)) as database:
        return [title for (title,) in database.execute("SELECT title FROM book ORDER BY id")]


def left_over(tmp_path):
    """Return the files that nobody should find afterwards."""
    return [path.name for path in tmp_path.iterdir() if path.name.startswith(".bookshelf")]


def test_copy_has_what_was_written_a_moment_ago(shop, path, tmp_path):
    copy = tmp_path / "copy.db"

    size = back_up(path, copy, replace=False)

    assert titles(copy) == ["Emma"]
    assert size == copy.stat().st_size
    assert check(copy) == []


def test_copy_is_one_file_that_only_its_owner_reads(shop, path, tmp_path):
    copy = tmp_path / "copies" / "copy.db"
    copy.parent.mkdir()

    back_up(path, copy, replace=False)

    assert [each.name for each in copy.parent.iterdir()] == ["copy.db"]
    assert os.name == "nt" or stat.S_IMODE(copy.stat().st_mode) == 0o600


def test_copy_is_made_while_another_writes(shop, path, tmp_path):
    with closing(connect(str(path))) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DELETE FROM book")

        back_up(path, tmp_path / "copy.db", replace=False)

    assert titles(tmp_path / "copy.db") == ["Emma"]


def test_file_that_is_there_is_not_replaced_unasked(shop, path, tmp_path):
    copy = tmp_path / "copy.db"
    copy.write_text("precious")

    with pytest.raises(FileExistsError):
        back_up(path, copy, replace=False)

    assert copy.read_text() == "precious"
    assert left_over(tmp_path) == []


def test_file_that_is_there_is_replaced_when_asked(shop, path, tmp_path):
    copy = tmp_path / "copy.db"
    copy.write_text("old")

    back_up(path, copy, replace=True)

    assert titles(copy) == ["Emma"]


def test_copy_that_nobody_could_use_is_not_kept(tmp_path):
    with closing(sqlite3.connect(tmp_path / "other.db")) as database:
        database.execute("CREATE TABLE invoice (total)")

    with pytest.raises(DamagedCopy) as caught:
        back_up(tmp_path / "other.db", tmp_path / "copy.db", replace=False)

    assert [finding.code for finding in caught.value.findings] == ["no-library"]
    assert [each.name for each in tmp_path.glob("*copy*")] == left_over(tmp_path) == []


@pytest.mark.parametrize(
    "statement", ["PRAGMA user_version = 1", "UPDATE book SET words = 'other'"]
)
def test_library_with_a_fault_that_can_be_put_right_is_copied_as_it_is(
    shop, path, tmp_path, statement
):
    with closing(connect(str(path))) as database:
        database.execute(statement)

    back_up(path, tmp_path / "copy.db", replace=False)

    assert titles(tmp_path / "copy.db") == ["Emma"]
    assert check(tmp_path / "copy.db") == check(path) != []


def test_library_becomes_what_the_copy_was_and_what_was_there_is_kept(shop, path, tmp_path):
    back_up(path, tmp_path / "copy.db", replace=False)
    shop.books.add(ROMAN)

    put_back(tmp_path / "copy.db", path, tmp_path / "kept.db")

    assert titles(path) == ["Emma"]
    assert titles(tmp_path / "kept.db") == ["Emma", "Chéri"]
    assert (check(path), check(tmp_path / "kept.db"), left_over(tmp_path)) == ([], [], [])


def test_running_site_goes_on_with_what_the_copy_holds(open_shop, shop, path, tmp_path):
    back_up(path, tmp_path / "copy.db", replace=False)
    later = shop.books.add(ROMAN)

    put_back(tmp_path / "copy.db", path, tmp_path / "kept.db")

    with pytest.raises(BookNotFound):
        shop.books.get(later.id)
    with closing(open_shop()) as next_visit:
        next_visit.books.add({"title": "Nana", "author": "Émile Zola"})
    assert titles(path) == ["Emma", "Nana"]
    assert check(path) == []


def test_visit_that_reads_meanwhile_goes_on_reading_what_it_saw(shop, path, tmp_path):
    back_up(path, tmp_path / "copy.db", replace=False)
    shop.books.add(ROMAN)
    with closing(connect(str(path))) as reader:
        reader.execute("BEGIN")
        seen = reader.execute("SELECT count(*) FROM book").fetchone()[0]

        put_back(tmp_path / "copy.db", path, tmp_path / "kept.db")

        assert reader.execute("SELECT count(*) FROM book").fetchone()[0] == seen == 2


def test_library_that_nobody_can_read_is_exchanged_and_a_running_site_notices(
    open_shop, shop, path, tmp_path
):
    back_up(path, tmp_path / "copy.db", replace=False)
    shop.close()
    with closing(connect(str(path))) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path.write_bytes(b"no database at all" * 500)

    put_back(tmp_path / "copy.db", path, tmp_path / "kept.db")

    assert (tmp_path / "kept.db").read_bytes().startswith(b"no database")
    with closing(open_shop()) as library:
        library.books.add(ROMAN)
    assert titles(path) == ["Emma", "Chéri"]
    assert check(path) == []


def test_log_of_a_library_that_nobody_can_read_is_no_part_of_the_new_one(shop, path, tmp_path):
    back_up(path, tmp_path / "copy.db", replace=False)
    path.write_bytes(b"no database at all" * 500)
    (tmp_path / "bookshelf.db-wal").write_bytes(b"what was written last")

    put_back(tmp_path / "copy.db", path, tmp_path / "kept.db")

    assert (tmp_path / "kept.db-wal").exists()
    assert titles(path) == ["Emma"]


def test_library_that_is_not_there_is_made_of_the_copy(shop, path, tmp_path):
    back_up(path, tmp_path / "copy.db", replace=False)

    put_back(tmp_path / "copy.db", tmp_path / "new" / "bookshelf.db", tmp_path / "kept.db")

    assert titles(tmp_path / "new" / "bookshelf.db") == ["Emma"]
    assert not (tmp_path / "kept.db").exists()


def test_copy_with_pages_of_another_size_is_put_back_as_well(shop, path, tmp_path):
    copy = tmp_path / "copy.db"
    back_up(path, copy, replace=False)
    with closing(sqlite3.connect(copy)) as database:
        database.execute("PRAGMA page_size = 16384")
        database.execute("VACUUM")

    put_back(copy, path, tmp_path / "kept.db")

    assert titles(path) == ["Emma"]


def test_nobody_is_signed_in_by_a_copy(shop, path, tmp_path):
    token = shop.sessions.open(add_reader(shop).id, 60)
    back_up(path, tmp_path / "copy.db", replace=False)

    put_back(tmp_path / "copy.db", path, tmp_path / "kept.db")

    assert shop.sessions.reader(token) is None
    assert shop.readers.find(ANA["email"]).name == ANA["name"]


@pytest.mark.parametrize(
    ("statements", "error"),
    [
        (["PRAGMA user_version = 9", "CREATE TABLE book (title)"], WrongLibrary),
        (["CREATE TABLE invoice (total)"], WrongLibrary),
        (["PRAGMA user_version = 2", "CREATE TABLE invoice (total)"], WrongLibrary),
        ([], WrongLibrary),
    ],
)
def test_what_is_no_copy_of_a_library_changes_nothing(shop, path, tmp_path, statements, error):
    copy = tmp_path / "other.db"
    with closing(sqlite3.connect(copy)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()

    with pytest.raises(error):
        put_back(copy, path, tmp_path / "kept.db")

    assert titles(path) == ["Emma"]
    assert not (tmp_path / "kept.db").exists()


def test_damaged_copy_changes_nothing(shop, path, tmp_path):
    copy = tmp_path / "copy.db"
    back_up(path, copy, replace=False)
    content = bytearray(copy.read_bytes())
    content[8192:] = b"\xff" * (len(content) - 8192)
    copy.write_bytes(content)

    with pytest.raises(DamagedCopy):
        put_back(copy, path, tmp_path / "kept.db")

    assert titles(path) == ["Emma"]
    assert left_over(tmp_path) == []


def test_writer_that_never_ends_is_not_waited_for_for_ever(shop, path, tmp_path, monkeypatch):
    back_up(path, tmp_path / "copy.db", replace=False)
    monkeypatch.setattr(copies, "PATIENCE", 0.1)
    with closing(connect(str(path))) as writer:
        writer.execute("BEGIN IMMEDIATE")

        with pytest.raises(sqlite3.OperationalError, match="locked"):
            put_back(tmp_path / "copy.db", path, tmp_path / "kept.db")

    assert titles(path) == ["Emma"]


def test_copy_that_is_not_there_changes_nothing(shop, path, tmp_path):
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        put_back(tmp_path / "missing.db", path, tmp_path / "kept.db")

    assert titles(path) == ["Emma"]

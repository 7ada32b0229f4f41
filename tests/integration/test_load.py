"""Loading two real catalogues, which are kept beside the project."""

from __future__ import annotations

import csv
import os
import re
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
DATA = PROJECT.parent / "shared" / "data"
SHAKESPEARE = DATA / "shakespeare-and-company-books.csv"
TOULOUSE = DATA / "toulouse-top-500-loans.csv"
COUNTS = r"Added: ([0-9,]+)\. Updated: ([0-9,]+)\. Known already: ([0-9,]+)\. Refused: ([0-9,]+)\."

pytestmark = pytest.mark.skipif(
    not (SHAKESPEARE.is_file() and TOULOUSE.is_file()),
    reason=f"the real catalogues are not here: {DATA}",
)


@pytest.fixture
def load(tmp_path):
    """The function that loads a catalogue into an empty folder, as a person would."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "BOOKSHELF_LANG": "en"}
    environment.pop("DATABASE_URL", None)

    def run(file, *options):
        command = [sys.executable, "-m", "bookshelf", "load", str(file), *options]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60
        )

    return run


def counts(result):
    """Return how many books were added, updated, known and refused."""
    found = re.search(COUNTS, result.stdout)
    return tuple(int(number.replace(",", "")) for number in found.groups())


def rows_of(file, separator=","):
    """Return the rows of a catalogue as Python reads them."""
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened, delimiter=separator))


def report_in(folder):
    """Return the rows of the report that was written."""
    return rows_of(folder / "report.csv")


def test_good_rows_of_shakespeare_and_company_become_books(load):
    added, updated, known, refused = counts(load(SHAKESPEARE, "--keep-good"))

    assert added + known + refused == len(rows_of(SHAKESPEARE)) == 6020
    assert added >= 5200
    assert updated == 0


def test_second_load_changes_nothing(load):
    added, _updated, known, refused = counts(load(SHAKESPEARE, "--keep-good"))

    assert counts(load(SHAKESPEARE, "--keep-good")) == (0, 0, added + known, refused)
    assert counts(load(SHAKESPEARE, "--keep-good", "--update")) == (0, 0, added + known, refused)


def test_catalogue_with_refused_rows_changes_nothing_unless_they_may_be_left_out(load, tmp_path):
    result = load(SHAKESPEARE)

    assert result.returncode == 1
    assert counts(result)[0] == 0
    assert "--keep-good" in result.stdout
    with closing(sqlite3.connect(tmp_path / "bookshelf.db")) as database:
        assert database.execute("SELECT count(*) FROM book").fetchone() == (0,)


def test_with_an_author_for_all_only_duplicates_and_what_is_too_long_stays_out(load, tmp_path):
    options = ("--unknown-author", "Anonymous", "--keep-good", "--report", "report.csv")

    added, _updated, known, refused = counts(load(SHAKESPEARE, *options))

    assert (added, known, refused) == (6015, 1, 4)
    told = [row for row in report_in(tmp_path) if row["result"] == "refused"]
    assert all("too long: 200 characters" in row["reason"] for row in told)


def test_borrow_counts_become_popularity(load, tmp_path):
    load(SHAKESPEARE, "--keep-good")

    kept = Counter(int(row["borrow_count"]) for row in rows_of(SHAKESPEARE) if is_loaded(row))
    with closing(sqlite3.connect(tmp_path / "bookshelf.db")) as database:
        found = Counter(number for (number,) in database.execute("SELECT popularity FROM book"))
    assert found == kept


def is_loaded(row):
    """Say whether a row of the catalogue makes a book: it has an author, and none is too long."""
    return 0 < len(row["author"].strip()) <= 200 and len(row["title"].strip()) <= 200


def test_every_row_without_author_is_reported(load, tmp_path):
    load(SHAKESPEARE, "--report", "report.csv")

    nobody = sum(1 for row in rows_of(SHAKESPEARE) if not row["author"].strip())
    told = [row for row in report_in(tmp_path) if row["column"] == "author" and not row["value"]]
    assert len(told) == nobody == 733


def test_line_that_is_reported_is_the_line_of_the_file(load, tmp_path):
    load(SHAKESPEARE, "--report", "report.csv")

    first = report_in(tmp_path)[0]
    line = SHAKESPEARE.read_text(encoding="utf-8-sig").splitlines()[int(first["line"]) - 1]
    assert next(csv.reader([line]))[1:3] == [first["title"], ""]


def test_damaged_text_of_toulouse_is_loaded_as_it_is_and_reported(load, tmp_path):
    options = ("--unknown-author", "Anonyme", "--keep-good", "--report", "report.csv")

    result = load(TOULOUSE, *options)

    assert "Rows whose text looks damaged: 964" in result.stdout
    damaged = [row for row in report_in(tmp_path) if row["result"] == "looks damaged"]
    assert "Mes premiáeres belles histoires" in {row["value"] for row in damaged}
    with closing(sqlite3.connect(tmp_path / "bookshelf.db")) as database:
        (found,) = database.execute(
            "SELECT count(*) FROM book WHERE title = 'Mes premiáeres belles histoires'"
        ).fetchone()
    assert found >= 1


def test_every_row_of_toulouse_is_added_known_or_refused(load):
    added, _updated, known, refused = counts(
        load(TOULOUSE, "--unknown-author", "Anonyme", "--keep-good")
    )

    assert added + known + refused == len(rows_of(TOULOUSE, ";")) == 6016
    assert refused == 29


def test_nothing_but_the_answer_is_written_to_a_pipe(load):
    result = load(SHAKESPEARE, "--keep-good")

    assert result.returncode == 0
    assert result.stderr == ""

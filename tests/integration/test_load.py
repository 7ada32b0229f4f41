"""Loading the real catalogue of a lending library, which is kept beside the project."""

from __future__ import annotations

import csv
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
CATALOGUE = PROJECT.parent / "shared" / "data" / "shakespeare-and-company-books.csv"

pytestmark = pytest.mark.skipif(
    not CATALOGUE.is_file(), reason=f"the real catalogue is not here: {CATALOGUE}"
)


@pytest.fixture
def load(tmp_path):
    """The function that loads the catalogue into an empty folder, as a person would."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), "BOOKSHELF_LANG": "en"}

    def run(*options):
        command = [sys.executable, "-m", "bookshelf", "load", str(CATALOGUE), *options]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60
        )

    return run


def counts(result):
    """Return how many books were added, known and refused."""
    found = re.search(r"Added: ([0-9,]+)\. Known already: ([0-9,]+)\. Refused: ([0-9,]+)\.", result)
    return tuple(int(number.replace(",", "")) for number in found.groups())


def rows_of_catalogue():
    with CATALOGUE.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_row_is_added_or_refused_and_the_second_time_known(load):
    added, known, refused = counts(load().stdout)

    assert added + known + refused == len(rows_of_catalogue()) == 6020
    assert added > 5000
    assert counts(load().stdout) == (0, added + known, refused)


def test_every_row_without_author_is_reported_and_nearly_no_other(load, tmp_path):
    load("--report", "report.csv")

    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        report = list(csv.DictReader(file))
    nobody = sum(1 for row in rows_of_catalogue() if not row["author"].strip())
    empty = [row for row in report if row["column"] == "author" and not row["value"]]
    assert len(empty) == nobody
    assert len(report) - nobody < 10


def test_line_that_is_reported_is_the_line_of_the_file(load, tmp_path):
    load("--report", "report.csv")

    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        first = next(csv.DictReader(file))
    line = CATALOGUE.read_text(encoding="utf-8-sig").splitlines()[int(first["line"]) - 1]
    assert next(csv.reader([line]))[2] == ""


def test_nothing_but_the_answer_is_written_to_a_pipe(load):
    result = load()

    assert result.returncode == 0
    assert result.stderr == ""

"""`bookshelf load` of books that are known, of rows without author, and how it is stopped."""

from __future__ import annotations

import csv
import json

import pytest

from bookshelf.commands import batches

EMMA = "title,author,year,price\nEmma,Jane Austen,1815,\n"
DEARER = "title,author,year,price\nEmma,Jane Austen,1815,12.50\n"


def test_known_book_is_left_as_it_is(bookshelf, write, loaded):
    bookshelf("load", write("books.csv", EMMA))

    result = bookshelf("load", write("dearer.csv", DEARER))

    assert "Added: 0. Updated: 0. Known already: 1. Refused: 0." in result.output
    assert [book.price for book in loaded()] == [None]


def test_known_book_is_given_the_values_of_the_file_with_update(bookshelf, write, loaded):
    bookshelf("load", write("books.csv", EMMA))

    result = bookshelf("load", write("dearer.csv", DEARER), "--update")

    assert "Added: 0. Updated: 1. Known already: 0. Refused: 0." in result.output
    assert [book.price for book in loaded()] == [1250]


def test_second_update_changes_nothing(bookshelf, write):
    file = write("dearer.csv", DEARER)
    bookshelf("load", file, "--update")

    result = bookshelf("load", file, "--update")

    assert "Added: 0. Updated: 0. Known already: 1. Refused: 0." in result.output
    assert "There was nothing new" in result.output


def test_report_tells_which_rows_were_known_and_updated(bookshelf, write, folder):
    bookshelf("load", write("books.csv", EMMA))
    file = write("more.csv", f"{DEARER}Emma,Jane Austen,1815,13\n")

    bookshelf("load", file, "--update", "--report", "report.csv")

    with (folder / "report.csv").open(encoding="utf-8-sig", newline="") as report:
        rows = [(row["line"], row["result"], row["title"]) for row in csv.DictReader(report)]
    assert rows == [("2", "updated", "Emma"), ("3", "known", "Emma")]


def test_program_is_told_which_rows_were_updated(bookshelf, write):
    bookshelf("load", write("books.csv", EMMA))

    result = bookshelf("load", write("dearer.csv", DEARER), "--update", "--json")

    (outcome,) = json.loads(result.stdout)
    assert (outcome["loaded"], outcome["updated"]) == (True, 1)
    assert outcome["updated_rows"][0]["errors"][0]["detail"].startswith("Book number 1 was given")


def test_row_without_author_is_given_the_one_that_is_asked_for(bookshelf, write, loaded):
    file = write("books.csv", "title,author\nBeowulf,\nOkapi,-\nEmma,Jane Austen\n")

    result = bookshelf("load", file, "--unknown-author", "Anonymous")

    assert result.exit_code == 0
    assert sorted(book.author for book in loaded()) == ["Anonymous", "Anonymous", "Jane Austen"]


def test_file_needs_no_authors_when_one_is_asked_for(bookshelf, write, loaded):
    result = bookshelf("load", write("books.csv", "title\nBeowulf\n"), "--unknown-author", "Nobody")

    assert result.exit_code == 0
    assert [(book.title, book.author) for book in loaded()] == [("Beowulf", "Nobody")]


def test_author_that_is_asked_for_keeps_the_rules_too(bookshelf, write):
    file = write("books.csv", "title,author\nBeowulf,\n")

    result = bookshelf("load", file, "--unknown-author", "x" * 201)

    assert result.exit_code == 1
    assert "too long" in result.output


def test_ctrl_c_undoes_the_file_and_says_so(bookshelf, write, loaded, monkeypatch):
    def interrupted(row, refusals, table):
        raise KeyboardInterrupt

    monkeypatch.setattr(batches, "remark_on", interrupted)

    result = bookshelf("load", write("books.csv", EMMA))

    assert result.exit_code == 1
    assert "books.csv was loaded; files before it stay loaded." in result.output
    assert loaded() == []


@pytest.mark.parametrize("options", [(), ("--dry-run",)])
def test_dry_run_of_an_update_tells_the_same(bookshelf, write, options):
    bookshelf("load", write("books.csv", EMMA))

    result = bookshelf("load", write("dearer.csv", DEARER), "--update", *options)

    assert "Updated: 1." in result.output

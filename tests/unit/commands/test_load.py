"""`bookshelf load`: what is read, what is refused, and what is said about it."""

from __future__ import annotations

import csv
import json

import pytest

from bookshelf.loading import CannotRead, open_table

EMMA = "title,author,year\nEmma,Jane Austen,1815\n"


def test_books_of_a_file_are_on_the_shelf_afterwards(bookshelf, write, loaded):
    result = bookshelf("load", write("books.csv", EMMA))

    assert result.exit_code == 0
    assert [(book.title, book.author, book.year) for book in loaded()] == [
        ("Emma", "Jane Austen", 1815)
    ]
    assert "Added: 1. Updated: 0. Known already: 0. Refused: 0." in result.output


def test_second_load_adds_nothing_and_says_so(bookshelf, write, loaded):
    file = write("books.csv", EMMA)
    bookshelf("load", file)

    result = bookshelf("load", file)

    assert result.exit_code == 0
    assert len(loaded()) == 1
    assert "There was nothing new" in result.output


def test_refused_row_is_told_by_the_line_where_it_begins(bookshelf, write, loaded):
    rows = 'title,author,year\n"A title\nover two lines",Ann,1900\nEmma,,1815\nSido,Colette,soon\n'

    result = bookshelf("load", write("books.csv", rows))

    assert "line 2: “A title\ufffdover two lines”: title: “A title" in result.output
    assert "line 4: “Emma”: author: Please fill this in." in result.output
    assert "line 5: “Sido”: year: “soon” is not a whole number." in result.output
    assert loaded() == []


def test_row_with_more_cells_than_columns_is_refused(bookshelf, write, loaded):
    rows = "title,author\nEmma, or not,Jane Austen\nSido,Colette,,\n"

    result = bookshelf("load", write("books.csv", rows), "--keep-good")

    assert (
        "line 2: “Emma”: This row has more cells than there are columns (1 too many)."
        in result.output
    )
    assert [book.title for book in loaded()] == ["Sido"]


def test_rows_of_every_batch_keep_their_lines(bookshelf, write):
    good = "".join(f"Book {number},Ann\n" for number in range(1200))
    file = write("books.csv", f"title,author\n{good}No author,\n")

    result = bookshelf("load", file, "--keep-good")

    assert "line 1202: “No author”: author" in result.output
    assert "Added: 1,200." in result.output


def test_terminal_shows_twenty_refusals_and_how_many_more(bookshelf, write):
    rows = "title,author\nEmma,Jane Austen\n" + "Nobody's,\n" * 25

    result = bookshelf("load", write("books.csv", rows))

    assert result.output.count("author: Please") == 20
    assert "… and 5 more." in result.output


def test_report_holds_every_refusal_and_no_formula(bookshelf, write, folder):
    rows = "title,author,year\n" + "Sum,Ann,=1+1\n" * 25

    bookshelf("load", write("books.csv", rows), "--report", "report.csv")

    with (folder / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        report = list(csv.DictReader(file))
    assert [row["line"] for row in report] == [str(line) for line in range(2, 27)]
    assert {(row["column"], row["value"]) for row in report} == {("year", "'=1+1")}


def test_report_never_replaces_a_file_that_is_loaded(bookshelf, write):
    file = write("books.csv", EMMA)

    result = bookshelf("load", file, "--report", file)

    assert result.exit_code == 2
    assert "Give it another name" in result.output
    assert file.read_text() == EMMA


def test_json_tells_programs_the_same(bookshelf, write):
    file = write("books.csv", f"{EMMA}Sido,,1930\n")

    result = bookshelf("load", file, "--keep-good", "--json")

    (outcome,) = json.loads(result.stdout)
    assert (outcome["added"], outcome["known"]) == (1, 0)
    assert outcome["refused"] == [
        {
            "line": 3,
            "title": "Sido",
            "errors": [{"field": "author", "code": "required", "detail": "Please fill this in."}],
        }
    ]


def test_dry_run_says_what_would_happen_and_writes_nothing(bookshelf, write, folder, loaded):
    bookshelf("load", write("books.csv", EMMA))
    file = write("more.csv", f"{EMMA}Sido,Colette,1930\n")

    result = bookshelf("load", file, "--dry-run")

    assert "Added: 1. Updated: 0. Known already: 1. Refused: 0." in result.output
    assert "nothing was written" in result.output
    assert [book.title for book in loaded()] == ["Emma"]


def test_dry_run_makes_no_database(bookshelf, write, folder):
    file = write("books.csv", EMMA)

    bookshelf("load", file, "--dry-run")

    assert list(folder.iterdir()) == [file]


@pytest.mark.parametrize("options", [(), ("--keep-good",)])
def test_exit_code_is_1_when_every_row_is_refused(bookshelf, write, options):
    result = bookshelf("load", write("books.csv", "title,author\nEmma,\n"), *options)

    assert result.exit_code == 1


def test_file_with_a_refused_row_changes_nothing_and_says_what_to_do(bookshelf, write, loaded):
    result = bookshelf("load", write("books.csv", f"{EMMA}Sido,,1930\n"))

    assert result.exit_code == 1
    assert "Nothing of this file was loaded" in result.output
    assert "--keep-good" in result.output
    assert loaded() == []


def test_good_rows_are_kept_when_that_is_asked(bookshelf, write, loaded):
    result = bookshelf("load", write("books.csv", f"{EMMA}Sido,,1930\n"), "--keep-good")

    assert result.exit_code == 0
    assert [book.title for book in loaded()] == ["Emma"]


def test_each_file_is_all_or_nothing_for_itself(bookshelf, write, loaded):
    good = write("good.csv", EMMA)
    bad = write("bad.csv", "title,author\nSido,Colette\nNobody,\n")

    result = bookshelf("load", good, bad)

    assert result.exit_code == 1
    assert [book.title for book in loaded()] == ["Emma"]


def test_named_database_is_loaded_into(bookshelf, write, loaded):
    bookshelf("load", write("books.csv", EMMA), "--database", "other.db")

    assert [book.title for book in loaded("other.db")] == ["Emma"]


def test_mapped_column_is_used_and_an_empty_one_left_out(bookshelf, write, loaded):
    file = write("books.csv", "Nom,author,year\nEmma,Jane Austen,soon\n")

    result = bookshelf("load", file, "--map", "title=Nom", "--map", "year=")

    assert result.exit_code == 0
    assert [(book.title, book.year) for book in loaded()] == [("Emma", None)]


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("books.csv", b"", "is empty"),
        ("books.csv", b"\n\n", "is empty"),
        ("books.csv", b"title,author\n", "no book follows"),
        ("books.csv", b'""\n', "has no line that names its columns"),
        ("books.csv", b"a,b\n1,2\n", "No column of"),
        ("books.csv", b"title,year\nEmma,1815\n", "like the author"),
        ("books.csv", b"PK\x03\x04\x14\x00\x06", "is not text"),
        ("books.csv", b"%PDF\x01\x02\x03\x04\x05\x06\x07", "is not text"),
        ("books.csv", b"title,author\nEmma,Jane\0\n", "is not text"),
        ("books.csv", b'title,author\nEmma,"' + b"x" * 140_000, "never closed"),
        ("books.csv", "title,author\nEmma,Jane\0\n".encode("utf-16"), "is not text"),
    ],
)
def test_file_that_is_no_table_is_told_and_nothing_is_written(
    bookshelf, write, folder, name, content, sentence
):
    file = write(name, content)

    result = bookshelf("load", file)

    assert result.exit_code == 2
    assert sentence in result.output
    assert list(folder.iterdir()) == [file]


def test_one_bad_file_keeps_the_good_ones_from_being_loaded(bookshelf, write, folder):
    result = bookshelf("load", write("books.csv", EMMA), "missing.csv")

    assert result.exit_code == 2
    assert "There is no file missing.csv." in result.output
    assert not (folder / "bookshelf.db").exists()


def test_folder_is_told_to_be_one(bookshelf, folder):
    result = bookshelf("load", folder)

    assert result.exit_code == 2
    assert "is a folder" in result.output


@pytest.mark.parametrize(
    ("mapping", "sentence"),
    [
        ("title", "--map title is not of the form"),
        ("colour=Blue", "--map colour=Blue is not of the form"),
        ("title=Missing", "has no column “Missing”. The columns are: title, author, year"),
    ],
)
def test_mapping_that_cannot_be_is_told(bookshelf, write, mapping, sentence):
    result = bookshelf("load", write("books.csv", EMMA), "--map", mapping)

    assert result.exit_code == 2
    assert sentence in result.output


def test_column_mapped_twice_is_told(bookshelf, write):
    file = write("books.csv", EMMA)

    result = bookshelf("load", file, "--map", "title=title", "--map", "titre=author")

    assert result.exit_code == 2
    assert "names a column for the title twice" in result.output


def test_file_that_breaks_off_in_the_middle_changes_nothing(bookshelf, write, loaded):
    rows = EMMA + "Sido,Colette,1930\n" * 2000 + 'Endless,"' + "x" * 140_000

    result = bookshelf("load", write("books.csv", rows))

    assert result.exit_code == 2
    assert "line 2003: a cell has more than" in result.output
    assert loaded() == []


def test_damaged_database_is_told(bookshelf, write):
    write("bookshelf.db", b"this is no database at all, however long one looks at it" * 50)

    result = bookshelf("load", write("books.csv", EMMA))

    assert result.exit_code == 2
    assert "is damaged, or is no SQLite database" in result.output


def test_database_in_a_place_that_cannot_be_is_told(bookshelf, write):
    write("file", "not a folder")

    result = bookshelf("load", write("books.csv", EMMA), "--database", "file/books.db")

    assert result.exit_code == 2
    assert "file/books.db cannot be made" in result.output


def test_empty_rows_are_left_out(bookshelf, write):
    result = bookshelf("load", write("books.csv", f"\n{EMMA}\n,,\n  ,\nSido,Colette,1930\n"))

    assert "Added: 2. Updated: 0. Known already: 0. Refused: 0." in result.output


def test_file_whose_name_is_too_long_is_told(bookshelf, folder):
    result = bookshelf("load", "x" * 300)

    assert result.exit_code == 2
    assert "cannot be read" in result.output


def test_report_that_cannot_be_written_is_told_before_anything_is_loaded(bookshelf, write, folder):
    file = write("books.csv", EMMA)

    result = bookshelf("load", file, "--report", "missing/report.csv")

    assert result.exit_code == 2
    assert "The report missing/report.csv cannot be written" in result.output
    assert list(folder.iterdir()) == [file]


def test_why_a_file_cannot_be_read_is_a_sentence_for_programmers_too(write):
    with pytest.raises(CannotRead, match=r"books.csv is empty. The first line must name"):
        open_table(write("books.csv", ""), {})

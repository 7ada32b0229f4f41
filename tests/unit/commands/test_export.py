"""`bookshelf export`: what is written, where, and that `load` reads it back."""

from __future__ import annotations

import json
from contextlib import closing

import pytest

from bookshelf.models.sqlite import prepare

BOOKS = [
    {"title": "Emma", "author": "Jane Austen", "year": 1815, "price": "12.5", "stock": 3},
    {"title": "Commas, “quotes” and 'such'", "author": 'The "Author"; of, it', "year": -750},
    {"title": "=1+1", "author": "+@-", "isbn": "9780804429573", "genre": "novel"},
    {"title": "-", "author": "–", "adult": True, "price": "0", "language": "fr"},
    {"title": "a\u2028b \U0001f4da", "author": "日本語", "year": 0, "popularity": 999_999_999},
    {"title": "oui", "author": "x", "price": "9999999.99", "stock": 999_999},
    {"title": "[brackets]", "author": "{braces}", "year": -3000},
]
HEADER = "title,author,year,language,genre,isbn,popularity,price,stock,adult"


@pytest.fixture
def fill(folder):
    """The function that loads books into a database of the folder."""

    def fill(books=BOOKS, database="bookshelf.db"):
        with closing(prepare(f"sqlite:///{folder / database}")()) as library:
            assert library.books.load(books).added == len(books)

    return fill


@pytest.fixture
def contents(folder):
    """The function that returns all books of a database."""

    def contents(database="bookshelf.db"):
        with closing(prepare(f"sqlite:///{folder / database}")()) as library:
            return library.books.after(0, 10_000)

    return contents


@pytest.mark.parametrize("ending", ["csv", "tsv", "json", "jsonl", "ndjson", "tab", "txt"])
def test_exported_books_are_loaded_back_the_same(bookshelf, fill, contents, ending):
    fill()

    exported = bookshelf("export", f"books.{ending}")
    result = bookshelf("load", f"books.{ending}", "--database", "other.db")

    assert exported.output == f"Wrote 7 books to books.{ending}\n"
    assert "Added: 7. Updated: 0. Known already: 0. Refused: 0." in result.output
    assert contents("other.db") == contents()


def test_first_book_alone_is_loaded_back_too(bookshelf, fill, contents):
    for number, book in enumerate(BOOKS):
        fill([book], f"{number}.db")
        bookshelf("export", f"{number}.csv", "--database", f"{number}.db")
        bookshelf("load", f"{number}.csv", "--database", f"other-{number}.db")

        assert contents(f"other-{number}.db") == contents(f"{number}.db")


def test_books_are_written_to_the_standard_output_as_csv(bookshelf, fill):
    fill(BOOKS[:1])

    result = bookshelf("export")

    row = "Emma,Jane Austen,1815,,,,0,12.50,3,no"
    assert result.stdout_bytes.decode() == f"{HEADER}\r\n{row}\r\n"


def test_format_that_is_asked_for_is_written(bookshelf, fill):
    fill(BOOKS[:1])

    result = bookshelf("export", "--format", "jsonl")

    assert json.loads(result.stdout)["price"] == 12.5


def test_format_that_is_asked_for_goes_before_the_ending(bookshelf, fill, folder):
    fill(BOOKS[:1])

    bookshelf("export", "books.csv", "--format", "json")

    assert json.loads((folder / "books.csv").read_text())[0]["title"] == "Emma"


@pytest.mark.parametrize(
    ("name", "text"), [("csv", f"{HEADER}\r\n"), ("json", "[]\n"), ("jsonl", "")]
)
def test_empty_library_gives_a_file_without_books(bookshelf, fill, folder, name, text):
    fill([])

    result = bookshelf("export", f"books.{name}")

    assert result.exit_code == 0
    assert (folder / f"books.{name}").read_bytes().decode() == text


def test_more_books_than_are_read_at_once_are_all_written(bookshelf, fill, contents):
    fill([{"title": f"Book {number}", "author": "Ann"} for number in range(2345)])

    bookshelf("export", "books.jsonl")
    bookshelf("load", "books.jsonl", "--database", "other.db")

    assert contents("other.db") == contents()


def test_file_that_is_there_is_not_replaced(bookshelf, fill, write):
    fill()
    file = write("books.csv", "mine")

    result = bookshelf("export", file)

    assert result.exit_code == 2
    assert "is there already" in result.output
    assert file.read_text() == "mine"


def test_file_that_is_there_is_replaced_when_that_is_asked(bookshelf, fill, write, folder):
    fill(BOOKS[:1])
    file = write("books.csv", "mine")

    bookshelf("export", file, "--force")

    assert file.read_text().startswith(HEADER)
    assert not list(folder.glob(".books*"))


def test_file_that_cannot_be_written_is_told(bookshelf, fill):
    fill()

    result = bookshelf("export", "missing/books.csv")

    assert result.exit_code == 2
    assert "missing/books.csv cannot be written" in result.output


def test_library_that_is_not_there_is_told_and_not_made(bookshelf, folder):
    result = bookshelf("export", "books.csv")

    assert result.exit_code == 2
    assert list(folder.iterdir()) == []


def test_named_database_is_exported(bookshelf, fill):
    fill(BOOKS[:1], "other.db")

    assert "Emma" in bookshelf("export", "--database", "other.db").stdout

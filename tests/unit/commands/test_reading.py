"""How `bookshelf load` recognises encodings, separators and columns."""

from __future__ import annotations

import pytest

FRENCH = "Titre;Auteur;Année;Nbre de prêts\nChéri;Colette;1920;7\n"


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("cp1252", "Windows-1252"),
    ],
)
def test_encoding_is_recognised(bookshelf, write, loaded, encoding, told):
    result = bookshelf("load", write("livres.csv", FRENCH.encode(encoding)))

    assert f"{told}, semicolons" in result.output
    assert [(book.title, book.popularity) for book in loaded()] == [("Chéri", 7)]


def test_big_endian_utf_16_is_recognised(bookshelf, write, loaded):
    bookshelf("load", write("livres.csv", b"\xfe\xff" + FRENCH.encode("utf-16-be")))

    assert [book.title for book in loaded()] == ["Chéri"]


def test_guessed_encoding_comes_with_a_note(bookshelf, write):
    result = bookshelf("load", write("livres.csv", FRENCH.encode("cp1252")))

    assert "its encoding is guessed" in result.output


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_separator_is_recognised(bookshelf, write, loaded, separator):
    rows = f'author{separator}title\n"Austen, Jane; of \t Steventon"{separator}Emma\n'
    rows = rows.replace("\t Steventon", "Steventon")

    bookshelf("load", write("books.csv", rows))

    assert [(book.title, book.author) for book in loaded()] == [
        ("Emma", "Austen, Jane; of Steventon")
    ]


@pytest.mark.parametrize("name", ["popularity", "borrow_count", "Emprunts", "NBRE DE PRÊTS"])
def test_column_of_loans_is_recognised_by_each_of_its_names(bookshelf, write, loaded, name):
    bookshelf("load", write("books.csv", f"title,author,{name}\nEmma,Jane Austen,12\n"))

    assert [book.popularity for book in loaded()] == [12]


def test_columns_in_use_are_told_in_the_words_of_map(bookshelf, write):
    result = bookshelf("load", write("livres.csv", FRENCH))

    assert 'title=Titre author=Auteur year=Année popularity="Nbre de prêts"' in result.output


def test_dash_stands_for_nothing(bookshelf, write, loaded):
    result = bookshelf("load", write("books.csv", "title,author,year\nOkapi,-,2019\n"))

    assert "line 2: author: Please fill this in." in result.output


def test_file_of_old_macintosh_line_ends_is_read(bookshelf, write, loaded):
    bookshelf("load", write("books.csv", b"title,author\rEmma,Jane Austen\r"))

    assert [book.title for book in loaded()] == ["Emma"]


def test_characters_that_move_a_terminal_are_not_shown(bookshelf, write):
    rows = "title,author,\u202eyear\nEmma,Jane Austen,1815\n"

    result = bookshelf("load", write("books.csv", rows), "--map", "year=Missing")

    assert result.exit_code == 2
    assert "\ufffdyear" in result.output

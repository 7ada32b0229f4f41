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

    assert "line 2: “Okapi”: author: Please fill this in." in result.output


def test_file_of_old_macintosh_line_ends_is_read(bookshelf, write, loaded):
    bookshelf("load", write("books.csv", b"title,author\rEmma,Jane Austen\r"))

    assert [book.title for book in loaded()] == ["Emma"]


def test_characters_that_move_a_terminal_are_not_shown(bookshelf, write):
    rows = "title,author,\u202eyear\nEmma,Jane Austen,1815\n"

    result = bookshelf("load", write("books.csv", rows), "--map", "year=Missing")

    assert result.exit_code == 2
    assert "\ufffdyear" in result.output


@pytest.mark.parametrize(
    ("price", "stock", "adult"),
    [
        ("price", "stock", "adult"),
        ("Prix", "Exemplaires", "Adulte"),
        ("PRIX TTC", "Quantité", "adultes"),
        ("Prix (EUR)", "copies", "18+"),
    ],
)
def test_columns_of_the_shop_are_recognised_by_their_names(
    bookshelf, write, loaded, price, stock, adult
):
    rows = f"title;author;{price};{stock};{adult}\nEmma;Jane Austen;12,50;3;yes\n"

    bookshelf("load", write("books.csv", rows))

    assert [(book.price, book.stock, book.adult) for book in loaded()] == [(1250, 3, True)]


@pytest.mark.parametrize(("written", "adult"), [("Oui", True), ("non", False), ("FAUX", False)])
def test_french_yes_and_no_are_understood(bookshelf, write, loaded, written, adult):
    bookshelf("load", write("livres.csv", f"titre,auteur,adulte\nEmma,Jane Austen,{written}\n"))

    assert [book.adult for book in loaded()] == [adult]


@pytest.mark.parametrize("price", ["12,50 €", "€12.50", "12.5"])
def test_price_may_have_its_currency(bookshelf, write, loaded, price):
    bookshelf("load", write("books.csv", f'title,author,price\nEmma,Jane Austen,"{price}"\n'))

    assert [book.price for book in loaded()] == [1250]


@pytest.mark.parametrize("text", ["LibertÃ©", "CÅ“ur", "Lâ€™ami", "Libert\ufffd", "Les bâebâes"])
def test_damaged_text_is_loaded_as_it_is_and_told(bookshelf, write, loaded, text):
    result = bookshelf("load", write("books.csv", f"title,author\n{text},Ann\n"))

    assert "Rows whose text looks damaged: 1" in result.output
    assert f"line 2: “{text}”: title: This text looks as if" in result.output
    assert [book.title for book in loaded()] == [text]


@pytest.mark.parametrize("text", ["Liberté, égalité", "Páez", "Guimarães", "Mädchen", "Âme", "São"])
def test_sound_text_is_not_told_to_be_damaged(bookshelf, write, text):
    result = bookshelf("load", write("books.csv", f"title,author\n{text},{text}\n"))

    assert "damaged" not in result.output


def test_only_three_damaged_rows_are_shown_and_all_are_in_the_report(bookshelf, write, folder):
    rows = "title,author\n" + "".join(f"LibertÃ© {number},Ann\n" for number in range(5))

    result = bookshelf("load", write("books.csv", rows), "--report", "report.csv")

    assert result.output.count("This text looks") == 3
    assert "… and 2 more." in result.output
    assert (folder / "report.csv").read_text("utf-8-sig").count("looks damaged") == 5

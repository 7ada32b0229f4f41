"""`bookshelf load` of JSON: lists, objects with a list in them, and one object a line."""

from __future__ import annotations

import json

import pytest

EMMA = {"title": "Emma", "author": "Jane Austen", "year": 1815}
SIDO = {"titre": "Sido", "auteur": "Colette", "prix": 12.5, "adulte": False}


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([EMMA]),
        json.dumps([EMMA], indent=2),
        json.dumps({"books": [EMMA]}),
        json.dumps({"count": 1, "of": ["a", "list"], "livres": [EMMA], "next": None}),
        json.dumps(EMMA) + "\n",
        "\ufeff" + json.dumps([EMMA]),
        json.dumps({"long": "x" * 100_000, "number": 12, "books": [EMMA], "more": "x" * 70_000}),
    ],
)
def test_books_are_found_in_each_form(bookshelf, write, loaded, text):
    result = bookshelf("load", write("books.txt", text))

    assert result.exit_code == 0
    assert [(book.title, book.author, book.year) for book in loaded()] == [
        ("Emma", "Jane Austen", 1815)
    ]


def test_french_names_numbers_and_truth_values_are_understood(bookshelf, write, loaded):
    bookshelf("load", write("livres.json", json.dumps([SIDO])))

    assert [(book.title, book.price, book.adult) for book in loaded()] == [("Sido", 1250, False)]


@pytest.mark.parametrize("extent", [3, 2500])
def test_long_list_is_read_to_its_end(bookshelf, write, loaded, extent):
    books = [{**EMMA, "title": f"Emma {number}"} for number in range(extent)]

    result = bookshelf("load", write("books.json", json.dumps(books)))

    assert f"Added: {extent:,}." in result.output


def test_refused_object_of_a_list_is_told_by_its_place_and_its_line(bookshelf, write):
    file = write("books.json", json.dumps([EMMA, {"title": "Sido"}], indent=1))

    result = bookshelf("load", file)

    assert "object 2 (line 7): “Sido”: author: Please fill this in." in result.output


def test_refused_object_of_json_lines_is_told_by_its_line(bookshelf, write):
    file = write("books.jsonl", f"{json.dumps(EMMA)}\n\n{json.dumps({'title': 'Sido'})}\n")

    result = bookshelf("load", file, "--json")

    (outcome,) = json.loads(result.stdout)
    assert [(row["line"], row["title"]) for row in outcome["refused"]] == [(3, "Sido")]


def test_program_is_told_the_place_in_a_list(bookshelf, write):
    file = write("books.json", json.dumps([EMMA, EMMA, {"title": "Sido"}]))

    result = bookshelf("load", file, "--keep-good", "--json")

    (outcome,) = json.loads(result.stdout)
    assert [row["object"] for row in outcome["known_rows"]] == [2]
    assert [(row["object"], row["line"]) for row in outcome["refused"]] == [(3, 1)]


def test_report_tells_the_place_in_a_list(bookshelf, write, folder):
    file = write("books.json", json.dumps([EMMA, EMMA]))

    bookshelf("load", file, "--report", "report.csv")

    assert "object 2,known,Emma" in (folder / "report.csv").read_text("utf-8-sig")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"title": ["Emma"]}, "title: ['Emma'] is not text"),
        ({"author": {"name": "Jane"}}, "author: {'name': 'Jane'} is not text"),
        ({"title": "\ud800"}, "title: “\ufffd” holds characters"),
        ({"title": "Em\0ma"}, "title: “Em\ufffdma” holds characters"),
        ({"year": 10**4200}, "year: “1000"),
        ({"year": 1e9}, "year: “1000000000.0” is not a whole number"),
        ({"year": True}, "year: “True” is not a whole number"),
        ({"price": float("nan")}, "price"),
        ({"isbn": 9780804429573}, "isbn: 9780804429573 is not text"),
    ],
)
def test_value_that_no_book_has_is_refused(bookshelf, write, loaded, changes, sentence):
    result = bookshelf("load", write("books.json", json.dumps([{**EMMA, **changes}])))

    assert result.exit_code == 1
    assert sentence in result.output
    assert loaded() == []


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[]", "holds no book"),
        ("{}", "holds no book"),
        ("[1, 2]", "line 1: each book must be an object"),
        ('[{"title": "Emma"', "line 1: this is not JSON"),
        ('[{"title": "Emma", "author": "Jane"}, ]', "line 1: this is not JSON"),
        ('[{"title": "Emma", "author": "Jane"}]\n]', "line 2: this is not JSON"),
        ('{"title": "Emma", "author": "Jane"}\n7', "line 2: each book must be an object"),
        ('{"title": "E", "author": "J"} {"title": "S"}', "line 1: a second object begins"),
        ('{"title": "Emma", "author": }', "line 1: this is not JSON"),
        ('{"title": "Emma" "author": 1}', "line 1: this is not JSON"),
        ('{"a": [{"title": "E"}], "b": [{"title": "S"}]}', "a second list of objects"),
        ('[{"name": "Emma", "author": "Jane"}]', "is named like the title"),
        ("[" * 100_000, "line 1: "),
        ('[{"title": "' + "x" * 1_200_000, "line 1: this is not JSON"),
    ],
)
def test_json_without_books_is_told_and_nothing_is_written(
    bookshelf, write, folder, text, sentence
):
    file = write("books.json", text)

    result = bookshelf("load", file)

    assert result.exit_code == 2
    assert sentence in result.output
    assert list(folder.iterdir()) == [file]


def test_json_that_breaks_off_in_the_middle_changes_nothing(bookshelf, write, loaded):
    books = [{**EMMA, "title": f"Emma {number}"} for number in range(3000)]

    result = bookshelf("load", write("books.json", json.dumps(books, indent=0)[:-40]))

    assert result.exit_code == 2
    assert "this is not JSON" in result.output
    assert loaded() == []


def test_name_that_is_asked_for_is_mapped(bookshelf, write, loaded):
    file = write("books.json", json.dumps([{"Nom": "Emma", "author": "Jane Austen"}]))

    bookshelf("load", file, "--map", "title=Nom")

    assert [book.title for book in loaded()] == ["Emma"]

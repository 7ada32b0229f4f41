"""One page of the catalogue: the books of an author, and the pages."""

from __future__ import annotations

import pytest

from bookshelf.models import BookPage
from tests.books import EMMA


def test_empty_library_has_one_empty_page(books):
    page = books.page()

    assert page == BookPage(books=[], total=0, page=1, limit=20, author="", sort="title")
    assert page.pages == 1


def test_page_says_what_was_asked_and_how_many_books_answer(shelf):
    page = shelf.page(author=" Colette ", sort="-year", page="2", limit=" 1 ")

    assert (page.author, page.sort, page.page, page.limit) == ("Colette", "-year", 2, 1)
    assert (page.total, page.pages) == (2, 2)


def test_pages_follow_each_other_without_gap_or_repetition(shelf):
    pages = [shelf.page(limit=2, page=number).books for number in (1, 2, 3)]

    assert [len(books) for books in pages] == [2, 2, 1]
    assert [book for books in pages for book in books] == shelf.page().books


def test_page_beyond_the_end_is_empty_but_knows_the_total(shelf):
    page = shelf.page(page=1_000_000_000, limit=100)

    assert (page.books, page.total, page.pages) == ([], 5, 1)


@pytest.mark.parametrize("limit", [1, 100, "100"])
def test_limit_is_from_1_to_100(shelf, limit):
    assert len(shelf.page(limit=limit).books) == min(int(limit), 5)


def test_twenty_books_are_on_a_page_when_nobody_says(books):
    books.load([{**EMMA, "year": year} for year in range(1815, 1840)])

    page = books.page()

    assert (len(page.books), page.total, page.pages) == (20, 25, 2)


@pytest.mark.parametrize("author", ["Colette", "colette", "COLETTE", " Colette\n", "Cole\u0301tte"])
def test_case_accents_and_spaces_around_an_author_do_not_matter(shelf, author):
    assert [book.title for book in shelf.page(author=author).books] == ["Chéri", "Sido"]


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        ("Émile Zola", "emile zola"),
        ("Antoine de Saint-Exupéry", "ANTOINE DE SAINT-EXUPERY"),
        ("Émile Zola", "E\u0301mile Zola"),
        ("Hélène Cixœus", "helene cixoeus"),
        ("Günter Grass", "gunter graß"),
    ],
)
def test_author_is_found_however_the_name_is_typed(books, written, asked):
    books.load([{"title": "A book", "author": written}])

    assert [book.author for book in books.page(author=asked).books] == [written]


@pytest.mark.parametrize("author", ["Cole", "%", "Colett_", "Nobody", "' OR 1 = 1 --"])
def test_only_the_whole_name_finds_an_author(shelf, author):
    page = shelf.page(author=author)

    assert (page.books, page.total) == ([], 0)


def test_author_and_sort_work_together(shelf):
    assert [book.title for book in shelf.page(author="colette", sort="-year").books] == [
        "Sido",
        "Chéri",
    ]


def test_books_of_a_page_are_whole(books):
    values = {
        "title": "Sido",
        "author": "Colette",
        "year": "1930",
        "language": "fr",
        "genre": "memoir",
        "isbn": "9782070360024",
        "price": "8.50",
        "stock": "3",
        "adult": "yes",
    }
    sido = books.add(values)
    emma = books.add({"title": "Emma", "author": "Jane Austen"})

    page = books.page(sort="-title")

    assert page.books == [sido, emma]
    assert [book.adult for book in page.books] == [True, False]


def test_books_of_a_page_say_yes_or_no_and_not_a_number(books):
    books.add({"title": "Sido", "author": "Colette", "adult": "yes"})

    assert books.page().books[0].adult is True

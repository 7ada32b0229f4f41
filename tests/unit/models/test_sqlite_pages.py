"""How SQLite looks for a page of the catalogue: by an index, however many books there are."""

from __future__ import annotations

from contextlib import closing

import pytest

from bookshelf.models import SORTS
from bookshelf.models.books import Books
from bookshelf.models.catalogue import read_query
from bookshelf.models.database.connections import connect
from bookshelf.models.pages import books_of, count_all, count_of, page_of
from bookshelf.models.searching import match
from bookshelf.models.words import words_of

EVERYTHING = 1_000_000
ALL_SORTS = [*SORTS, *(f"-{sort}" for sort in SORTS)]
SORTING = "USE TEMP B-TREE FOR ORDER BY"


@pytest.fixture(autouse=True)
def only_sqlite(models_name):
    """Leave the other models alone."""
    if models_name != "sqlite":
        pytest.skip(f"the models “{models_name}” keep no SQLite file")


@pytest.fixture
def database(open_library, tmp_path):
    """A connection of the reference to the library's file."""
    with closing(connect(str(tmp_path / "bookshelf.db"))) as database:
        yield database


def question(**named):
    """Return a question to the catalogue."""
    usual = {"q": "", "author": "", "genre": "", "year": "", "sort": "title", "page": 1}
    return read_query(**{**usual, "limit": 20, **named})


def plan(database, sql):
    """Return how SQLite would answer."""
    names = ("words", "author", "genre", "year", "limit", "offset")
    rows = database.execute(f"EXPLAIN QUERY PLAN {sql}", dict.fromkeys(names, "1"))
    return [row["detail"] for row in rows]


def index_of(sort):
    """Return the index that has the books in this order."""
    return f"book_by_{sort.removeprefix('-').replace('popular', 'popularity')}"


@pytest.mark.parametrize("sort", ALL_SORTS)
def test_every_sort_reads_an_index_and_sorts_nothing(database, sort):
    sql = books_of(question(sort=sort), EVERYTHING, EVERYTHING)

    assert plan(database, sql) == [f"SCAN book USING INDEX {index_of(sort)}"]


@pytest.mark.parametrize("sort", ["title", "-title", "author", "-author"])
def test_books_of_an_author_are_found_by_an_index_that_has_them_in_order(database, sort):
    sql = books_of(question(author="Colette", sort=sort), 2_000, EVERYTHING)

    assert plan(database, sql) == ["SEARCH book USING INDEX book_by_author (author_key=?)"]


@pytest.mark.parametrize("sort", ["year", "-year", "popular", "-popular"])
def test_in_another_order_only_the_books_of_the_author_are_sorted(database, sort):
    sql = books_of(question(author="Colette", sort=sort), 2_000, EVERYTHING)

    assert plan(database, sql) == [
        "SEARCH book USING INDEX book_by_author (author_key=?)",
        SORTING,
    ]


@pytest.mark.parametrize("sort", ALL_SORTS)
def test_search_that_finds_many_goes_through_the_index_of_the_order(database, sort):
    details = plan(database, books_of(question(q="night", sort=sort), 10_000, EVERYTHING))

    assert details[0] == f"SCAN book USING INDEX {index_of(sort)}"
    assert details[-1].startswith("SCAN book_search VIRTUAL TABLE INDEX 0:M")
    assert SORTING not in details


@pytest.mark.parametrize("sort", ALL_SORTS)
def test_search_that_finds_few_sorts_only_these(database, sort):
    details = plan(database, books_of(question(q="night", sort=sort), 1_000, EVERYTHING))

    assert details[0] == "SEARCH book USING INTEGER PRIMARY KEY (rowid=?)"
    assert details[-1] == SORTING


@pytest.mark.parametrize("sort", ALL_SORTS)
@pytest.mark.parametrize("word", ["common", "early", "late"])
def test_search_for_much_shows_the_right_books_wherever_they_stand(library, sort, word):
    numbers = [number * 7919 % 1000 for number in range(1000)]
    library.books.load(
        [
            {
                "title": f"{number:03} common {'early' if number < 300 else 'late'}",
                "author": f"Author {number}",
                "year": number,
                "popularity": 1000 - number,
            }
            for number in numbers
        ]
    )

    page = library.books.page(q=word, sort=sort, limit=5)

    every = [library.books.page(sort=sort, limit=100, page=number) for number in range(1, 11)]
    expected = [book for one in every for book in one.books if word in book.title]
    assert page.books == expected[:5]
    assert page.total == len(expected)


@pytest.mark.parametrize(
    ("words", "books"),
    [
        ("emm", 2),
        ("EMMA", 2),
        ("absent", 0),
        ("e", None),  # more than one word begins like this
        ("jane emma", None),
        ("", None),
    ],
)
def test_search_for_one_word_knows_how_many_books_have_it(database, library, words, books):
    for title in ("Emma", "Emma and Emma", "Elements"):
        library.books.add({"title": title, "author": "Jane Austen"})
    gone = library.books.add({"title": "Emma", "author": "Nobody"})
    library.books.delete(gone.id)

    assert match(database, words_of(words)).books == books


def test_page_beyond_the_last_goes_through_no_books(database, library):
    library.books.add({"title": "Emma", "author": "Jane Austen"})
    asked = []
    database.set_trace_callback(asked.append)

    page_of(database, question(page=1_000_000_000))

    assert len(asked) == 1


@pytest.mark.parametrize("sort", ALL_SORTS)
def test_large_genre_goes_through_the_index_of_the_order(database, sort):
    first, *others = plan(
        database, books_of(question(genre="novel", sort=sort), 90_000, EVERYTHING)
    )

    index = "book_by_genre (genre=?)" if "title" in sort else index_of(sort)
    assert first.endswith(f"book USING INDEX {index}")
    assert others == []


@pytest.mark.parametrize(
    ("named", "detail"),
    [
        ({"author": "Colette"}, "SEARCH book USING COVERING INDEX book_by_author (author_key=?)"),
        ({"year": 1900}, "SEARCH book USING COVERING INDEX book_by_year (year=?)"),
        ({"genre": "novel"}, "SEARCH genre_count USING PRIMARY KEY (genre=?)"),
        ({"q": "night"}, "SCAN book_search VIRTUAL TABLE INDEX 0:M1"),
    ],
)
def test_books_are_counted_in_an_index_alone(database, named, detail):
    assert plan(database, count_of(question(**named))) == [detail]


def test_whole_library_is_counted_without_its_books(database):
    asked = []
    database.set_trace_callback(asked.append)

    count_all(database)

    assert plan(database, asked[0]) == ["SCAN genre_count"]


def test_page_asks_for_the_whole_count_and_the_books_and_nothing_more(database, library):
    library.books.add({"title": "Emma", "author": "Jane Austen"})
    asked = []
    database.set_trace_callback(asked.append)

    page_of(database, question())

    assert len(asked) == 2


@pytest.mark.parametrize(
    ("ask", "index"),
    [
        (lambda books: books.newest(6), ""),
        (lambda books: books.popular(6), " USING INDEX book_by_popularity"),
    ],
)
def test_newest_and_most_borrowed_are_read_in_order(database, ask, index):
    asked = []
    database.set_trace_callback(asked.append)

    ask(Books(database))

    assert plan(database, asked[0]) == [f"SCAN book{index}"]

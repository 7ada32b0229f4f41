"""How SQLite is loaded fast, and what others see of it meanwhile."""

from __future__ import annotations

import random
from contextlib import closing

import pytest

from bookshelf.models import InvalidBook
from bookshelf.models.database.connections import connect
from bookshelf.models.loading.all_at_once import STAGING
from bookshelf.models.loading.doubtful_rows import KNOWN, REPEATED_FACTS
from bookshelf.models.loading.meeting import MEANT
from bookshelf.models.loading.quick import quick_row
from bookshelf.models.loading.staged_rows import careful_row
from tests.books import EMMA, SHELF, SIDO

TEXTS = (
    "Emma", "Chéri", "Che\u0301ri", "L'Étranger", "Œuvres", "«Nana»", "(s. n.)", "1984", " Emma ",
    "Emma ", "\u0301", "…", "日本語", "Em\tma", "Em\0ma", "\ud800", "Em\u202ema", "a\u00a0b",
    "\u00a0", "x" * 200, "x" * 201, "é" * 200, "", " ", None, 7, True, ["Emma"], "ﬁn",
    "Straße", "İstanbul",
    "Em\u200bma", "\ufffd", "Å", "A\u030a", "\U0001f4da", "a\u2028b", "²", "٣", "e\u0301" * 150,
)  # fmt: skip
NUMBERS = (
    "1815", "", None, " 12 ", "0", "-0", "+7", "007", "-44", "-3000", "-3001", "2025", "2026",
    "2027", "2028", "999999", "1000000", "12.0", "1e3", "٣", "²", "1815 ", "nineteen", 1815, 0, -1,
    10**6, 10**400, 1.0, True, False, ["1"], "1_000", "0x10", "9" * 201, "\x1c12",
)  # fmt: skip
ODD = {
    "title": TEXTS,
    "author": TEXTS,
    "year": NUMBERS,
    "popularity": NUMBERS,
    "stock": NUMBERS,
    "language": ("fr", "FR", "eng", "tlh", "", None, " fr ", "français", "f", 1, ["fr"], 0, False),
    "genre": ("novel", "Novel", "", None, "nothing", " novel", 1, ["novel"], False),
    "isbn": (
        "9780804429573", "080442957X", "978-0-8044-2957-3", "080442957x", "9780804429574", "", None,
        "978 0 8044 2957 3", "978\t0804429573", "978\u00a00804429573", "978\u20110804429573", 0,
        9780804429573, "x" * 300, [], False,
    ),
    "price": (
        "12.50", "12,5", "12", "", None, "0", "-1", "12.505", "1e3", "9999.99", "10000", "9999999",
        "10000000", " 3 ", 12, 12.5, 0.1, float("nan"), float("inf"), True, False, [], "٣",
    ),
    "adult": ("yes", "no", "Yes", "1", "0", "", None, True, False, 1, 0, "on", "oui", [], "true"),
    "colour": ("blue", ""),
    "id": (7, ""),
    "cover": ("a.png",),
}  # fmt: skip


@pytest.fixture(autouse=True)
def only_sqlite(models_name):
    """Leave the other models alone."""
    if models_name != "sqlite":
        pytest.skip(f"the models “{models_name}” keep no SQLite file")


@pytest.fixture
def database(open_library, tmp_path):
    """A second connection to the library's file."""
    with closing(connect(str(tmp_path / "bookshelf.db"))) as database:
        yield database


def same(values):
    """Say whether the quick reading of a row is that of the rules, where it reads the row."""
    quick = quick_row(values)
    return quick is None or quick == careful_row(values)


@pytest.mark.parametrize("field", ODD)
def test_quick_reading_of_every_odd_value_is_that_of_the_rules(field):
    assert all(same({**EMMA, field: value}) for value in ODD[field])


def test_quick_reading_of_thousands_of_odd_rows_is_that_of_the_rules():
    chance = random.Random(1919)
    rows = [
        {**EMMA, **{field: chance.choice(ODD[field]) for field in ODD if chance.random() < 0.1}}
        for _ in range(6000)
    ]

    read = [row for row in rows if quick_row(row) is not None]

    assert len(read) > 1000
    assert all(map(same, read))


@pytest.mark.parametrize("values", [*SHELF, {**EMMA, "isbn": "080442957X", "price": "12,50"}])
def test_ordinary_rows_are_read_quickly(values):
    assert quick_row({name: str(value) for name, value in values.items()}) == careful_row(values)


def test_quick_reading_refuses_nothing():
    with pytest.raises(InvalidBook):
        careful_row({**EMMA, "year": "soon"})
    assert quick_row({**EMMA, "year": "soon"}) is None


def schema(database):
    """Return every table and index of the library."""
    return database.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall()


@pytest.mark.parametrize("extent", [1, 50])
def test_indexes_are_as_before_whether_they_were_made_anew_or_not(library, database, extent):
    library.books.load(SHELF)
    before = [tuple(row) for row in schema(database)]

    library.books.load([{**EMMA, "title": f"Emma {number}"} for number in range(extent)])

    assert [tuple(row) for row in schema(database)] == before
    assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_loaded_books_are_searched_and_counted(library):
    library.books.load([{**EMMA, "genre": "novel"}, {**SIDO, "genre": "novel"}])

    assert library.books.page(q="emma").total == 1
    assert library.books.page(genre="novel").total == 2


def test_readers_and_writers_go_on_while_rows_are_taken(library, open_library):
    with closing(library.books.loading()) as loading, closing(open_library()) as other:
        loading.take(enumerate(SHELF))
        other.books.add({"title": "Nana", "author": "Émile Zola"})

        loaded = loading.finish()

    assert loaded.added == 5
    assert [book.title for book in library.books.after(0, 1)] == ["Nana"]


def test_readers_see_the_books_of_before_while_others_are_shelved(library, open_library):
    seen = []
    library.books.load([SIDO])
    with closing(library.books.loading()) as loading, closing(open_library()) as other:
        loading.take(enumerate([*SHELF, EMMA]))
        loading.finish(lambda met: seen.append(other.books.page(sort="title").total))

    assert seen == [1, 1]
    assert library.books.count() == 5


def test_book_that_came_while_rows_were_taken_is_known(library, open_library):
    with closing(library.books.loading()) as loading, closing(open_library()) as other:
        loading.take(enumerate(SHELF))
        other.books.add(EMMA)

        loaded = loading.finish()

    assert (loaded.added, loaded.known) == (4, 1)


def test_loading_that_was_left_open_does_not_hinder_the_next(library):
    library.books.loading().take(enumerate(SHELF))

    assert library.books.load([EMMA]).added == 1


@pytest.mark.parametrize(("query", "given"), [(KNOWN, ()), (MEANT, (1,))])
def test_what_is_known_is_looked_up_in_indexes(database, query, given):
    database.executescript(STAGING)

    plan = [row["detail"] for row in database.execute(f"EXPLAIN QUERY PLAN {query}", given)]

    assert any("sqlite_autoindex_book_1 (isbn=?)" in step for step in plan)
    assert any("title_key=?" in step for step in plan)
    assert "SCAN book" not in plan


def test_rows_that_repeat_each_other_are_found_without_looking_at_all_for_each(database):
    database.executescript(STAGING)

    plan = [row["detail"] for row in database.execute(f"EXPLAIN QUERY PLAN {REPEATED_FACTS}")]

    assert len([step for step in plan if "staged" in step]) == 1


def test_batch_that_cannot_be_kept_is_undone_when_the_loading_is_closed(library):
    with closing(library.books.loading()) as loading, pytest.raises(OverflowError):
        loading.take([(1, EMMA), (2**70, SIDO)])

    assert library.books.load(SHELF).added == 5


def test_how_far_it_is_is_told_while_doubtful_rows_are_looked_at(library):
    told = []
    with closing(library.books.loading()) as loading:
        loading.take((number, EMMA) for number in range(2001))
        loading.finish(advance=told.append)

    assert told == [1, 1001, 2001]

"""The library in memory finds the same books, in the same order, as the one in SQLite."""

from __future__ import annotations

from random import Random

import pytest

from bookshelf.models import GENRES, SORTS
from bookshelf.models.sqlite import prepare as prepare_sqlite
from swaps.models.memory import prepare as prepare_memory

SAID = (
    "l'été Été ete cœur coeur Æsop aesop straße STRASSE C++ 1984 19 ½ ﬁn fin e\u0301t o'brien"
    " 红楼梦 红 梦中 ノルウェイ Достоевский досто الحَرْب الحرب गोदान हिन्दी ไทย Ångström ångs ø Łódź"
    " rock-n-roll R.U.R. 📚 “quoted” NOT OR near a the thé Zürich zurich İstanbul ijzer ǆ"
)
WORDS = SAID.split()


@pytest.fixture(scope="module")
def libraries(tmp_path_factory):
    """A library in SQLite and one in memory, of the same 300 books."""
    random = Random(7)
    rows = [
        {
            "title": " ".join(random.choices(WORDS, k=random.randint(1, 5))) + f" {number}",
            "author": " ".join(random.choices(WORDS[:12], k=2)) + " A",
            "year": random.choice([None, -800, 1900, 1901, 2000]),
            "genre": random.choice(["", *GENRES[:3]]),
            "popularity": random.randint(0, 5),
        }
        for number in range(300)
    ]
    url = f"sqlite:///{tmp_path_factory.mktemp('same') / 'bookshelf.db'}"
    opened = [prepare_sqlite(url)(), prepare_memory(url)()]
    for library in opened:
        library.books.load(rows)
        library.books.change(7, {"title": "changed l'été"})
        library.books.delete(8)
    yield opened
    for library in opened:
        library.close()


def asked(random):
    """Return any question to the catalogue."""
    cut = slice(0, random.randint(1, 9))
    words = random.choices(WORDS, k=random.randint(0, 3))
    return {
        "q": random.choice([" ", "-", "*", '"']).join([*words, random.choice(WORDS)[cut]]),
        "genre": random.choice(["", "", *GENRES[:2]]),
        "year": random.choice(["", "", "1900"]),
        "sort": random.choice(["", "-"]) + random.choice(SORTS),
        "page": random.randint(1, 2),
        "limit": random.choice([1, 5, 20, 100]),
    }


@pytest.mark.parametrize("seed", range(20))
def test_both_libraries_answer_every_question_alike(libraries, seed):
    random = Random(seed)
    in_sqlite, in_memory = libraries

    for question in (asked(random) for _ in range(50)):
        assert in_sqlite.books.page(**question) == in_memory.books.page(**question), question


def test_these_questions_find_something_and_not_everything(libraries):
    random = Random(0)
    totals = {libraries[1].books.page(**asked(random)).total for _ in range(200)}

    assert len(totals) > 10


@pytest.mark.parametrize("word", WORDS)
def test_every_word_finds_itself_in_both(libraries, word):
    totals = [library.books.page(q=word).total for library in libraries]

    assert totals[0] == totals[1]
    assert totals[0] > 0 or word == "📚"

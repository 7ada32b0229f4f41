"""Libraries of generated books, as large as one likes, made fast and made once.

Their titles are made of words as rare as those of a language (Zipf's law); besides, one title
in 100 has the word "aurora", one in 101 one of six that begin with "lantern", one in 1,000
"meridian", one in 100,000 "quicksilver". ADA has written 40 of 1,000 books and 2,000 of
1,000,000: full pages in each.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any

from bookshelf.models import GENRES, Book
from bookshelf.models.database.connections import connect
from bookshelf.models.rows import row_of
from bookshelf.models.sqlite import prepare
from bookshelf.models.upkeep import rebuild

ADA = "Ada Lorient"
MARKS = {
    100: ("Aurora",),
    101: ("Lantern", "Lanterns", "Lanternist", "Lanternes", "Lanterna", "Lanterner"),
    1_000: ("Meridian",),
    100_000: ("Quicksilver",),
}
SYLLABLES = "ba ce di fo gu la mé ni po ru sa té vi zo chan dor fleur gard lune mont"


def library_of(folder: Path, count: int) -> str:
    """Return the URL of a library with so many generated books, made if it is not there."""
    path = folder / f"generated-{count}.db"
    database_url = f"sqlite:///{path}"
    if not path.is_file():
        print(f"making {count:,} books …", file=sys.stderr)
        half = path.with_suffix(".half")
        half.unlink(missing_ok=True)
        prepare(f"sqlite:///{half}")
        with closing(connect(str(half))) as database:
            _fill(database, count)
        half.rename(path)
    return database_url


def _fill(database: sqlite3.Connection, count: int) -> None:
    """Write the books, and let them be found and counted."""
    # Rows come in no order of any index: all of them are kept in memory meanwhile, in KiB.
    database.execute("PRAGMA cache_size = -1000000")
    columns = [column for column in row_of(Book("", "")) if column != "id"]
    values = ", ".join(f":{column}" for column in columns)
    database.execute("BEGIN IMMEDIATE")
    database.executemany(f"INSERT INTO book ({', '.join(columns)}) VALUES ({values})", _rows(count))
    rebuild(database)
    database.execute("COMMIT")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.execute("PRAGMA journal_mode = DELETE")


def _rows(count: int) -> Iterator[dict[str, Any]]:
    """Yield a row for each book, the same ones every time."""
    random = Random(count)
    words = [_word(random) for _ in range(20_000)]
    weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))
    authors = [f"{_word(random)} {_word(random)}".title() for _ in range(max(50, count // 20))]
    every = 25 if count <= 1_000 else count // 2_000
    for number in range(count):
        title = random.choices(words, cum_weights=weights, k=random.randint(2, 5))
        for step, marks in MARKS.items():
            if number % step == step // 2:
                title.append(marks[number // step % len(marks)])
        book = Book(
            title=" ".join(title).capitalize(),
            author=ADA if number % every == 0 else random.choice(authors),
            year=random.randint(1500, 2025) if random.random() < 0.97 else None,
            language=random.choice(("en", "fr", "")),
            genre=random.choice(GENRES),
            popularity=int(random.paretovariate(1)) - 1,
            price=random.randint(100, 9900),
            stock=random.randint(0, 9),
        )
        yield row_of(book)


def _word(random: Random) -> str:
    """Return a word of two to four syllables."""
    return "".join(random.choices(SYLLABLES.split(), k=random.randint(2, 4)))

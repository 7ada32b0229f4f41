"""Whether a library in SQLite is whole: looked at from outside, while others use it."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from ..rows import writing
from ..upkeep import rebuild
from .tables import SCHEMA_VERSION, WrongLibrary, version_of

MOST_FOUND = 20
# What can be made anew from the books.
REPAIRABLE = ("search-index", "genre-count")
# What no copy can be used with.
UNUSABLE = ("damaged", "no-library")
GENRES = "SELECT genre, count(*) FROM book GROUP BY genre ORDER BY genre"
COUNTED = "SELECT genre, books FROM genre_count WHERE books <> 0 ORDER BY genre"


@dataclass(frozen=True)
class Finding:
    """Something that is wrong with a library.

    `code` is one of: damaged, foreign-key, no-library, newer, older, search-index,
    genre-count. `subject` says where, in words of SQLite where there are no others.
    """

    code: str
    subject: str = ""


def open_existing(path: Path) -> sqlite3.Connection:
    """Open a file that is there, without making one or changing anything."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=10)


def check(path: Path) -> list[Finding]:
    """Return what is wrong with the library in this file: nothing when it is whole.

    Raises sqlite3.OperationalError when it cannot be read now.
    """
    with closing(open_existing(path)) as database:
        try:
            return list(_findings(database))
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError as error:
            return [Finding("damaged", str(error))]


def repair(path: Path) -> None:
    """Make anew what is kept beside the books: the search, and the counts of each genre."""
    with closing(open_existing(path)) as database:
        database.isolation_level = None
        with writing(database):
            rebuild(database)


def _findings(database: sqlite3.Connection) -> Iterator[Finding]:
    damages = [text for (text,) in database.execute(f"PRAGMA integrity_check({MOST_FOUND})")]
    if damages != ["ok"]:
        yield from (Finding("damaged", text) for text in damages)
        return
    try:
        version = version_of(database)
    except WrongLibrary as error:
        yield Finding("newer" if error.version else "no-library", str(error.version))
        return
    if not is_library(database):
        yield Finding("no-library", str(version))
    elif version < SCHEMA_VERSION:
        yield Finding("older", str(version))
    else:
        yield from _disagreements(database)


def is_library(database: sqlite3.Connection) -> bool:
    """Return whether there is a table of books as we make them."""
    columns = {row[1] for row in database.execute("PRAGMA table_info(book)")}
    return {"id", "title", "author", "title_key", "author_key"} <= columns


def _disagreements(database: sqlite3.Connection) -> Iterator[Finding]:
    """Find what the tables say differently, all of them as they are at one moment."""
    database.execute("BEGIN")
    for table, row, other, _number in database.execute("PRAGMA foreign_key_check"):
        yield Finding("foreign-key", f"{table} {row}: {other}")
    if database.execute(GENRES).fetchall() != database.execute(COUNTED).fetchall():
        yield Finding("genre-count")
    if _words_of_books(database) != _words_of_index(database):
        yield Finding("search-index")
    database.execute("ROLLBACK")


def _words_of_books(database: sqlite3.Connection) -> Counter[str]:
    """Return in how many books each word is."""
    words: Counter[str] = Counter()
    for (text,) in database.execute("SELECT words FROM book"):
        words.update(set(text.split()))
    return words


def _words_of_index(database: sqlite3.Connection) -> Counter[str]:
    """Return in how many books each word is, as the search has it."""
    database.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, book_search, row)")
    return Counter(dict(database.execute("SELECT term, doc FROM temp.vocabulary")))

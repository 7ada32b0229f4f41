"""The data that crosses the models' boundary: plain, frozen, the same for every swap."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .errors import Fault

# What somebody typed or sent, before any rule has looked at it. A `Book` is what is left
# when every rule holds.
Values = Mapping[str, Any]

# What the fields of a book may be. A price is typed in euros, and may have cents besides.
OLDEST_YEAR = -3000
MOST_EUROS = 9_999_999
MOST_IN_STOCK = 999_999
MOST_BORROWED = 999_999_999
SORTS = ("title", "author", "year", "popular")

GENRES = (
    "novel",
    "short-stories",
    "poetry",
    "theatre",
    "essay",
    "philosophy",
    "history",
    "science",
    "science-fiction",
    "fantasy",
    "crime",
    "children",
    "comics",
    "memoir",
    "cookery",
)


@dataclass(frozen=True)
class Book:
    """A book, whether or not the shop has it in stock.

    `year` is that of the first publication, negative before our era; `language` an ISO 639
    code; `genre` one of GENRES; `isbn` thirteen digits (ISO 2108); `popularity` how often
    the book was borrowed. `price` is in cents of a euro, None when the book is not for sale;
    `stock` how many copies are there to be sold; `adult` whether it is sold from 18 on;
    `cover` the name of its picture. Empty text means that nobody has said.
    """

    title: str
    author: str
    year: int | None = None
    language: str = ""
    genre: str = ""
    isbn: str = ""
    popularity: int = 0
    price: int | None = None
    stock: int = 0
    adult: bool = False
    cover: str = ""
    id: int | None = None


@dataclass(frozen=True)
class BookPage:
    """One page of the catalogue, with what was asked for and how many books answer it.

    `q` is what was searched for, `year` None when any year will do.
    """

    books: list[Book]
    total: int
    page: int = 1
    limit: int = 20
    author: str = ""
    sort: str = "title"
    q: str = ""
    genre: str = ""
    year: int | None = None

    @property
    def pages(self) -> int:
        """How many pages there are: at least one, even when it is empty."""
        return max(1, -(-self.total // self.limit))


def in_euros(cents: int) -> str:
    """Return an amount as it is typed into a form: 1250 is "12.50"."""
    return f"{cents // 100}.{cents % 100:02}"


def values_of(book: Book) -> dict[str, str]:
    """Return the values of a book as they are typed into a form."""
    return {
        "title": book.title,
        "author": book.author,
        "year": "" if book.year is None else str(book.year),
        "language": book.language,
        "genre": book.genre,
        "isbn": book.isbn,
        "price": "" if book.price is None else in_euros(book.price),
        "stock": str(book.stock),
        "adult": "yes" if book.adult else "",
    }


@dataclass(frozen=True)
class Refusal:
    """A row that was not loaded: its place among the rows given, from 0, and its faults."""

    row: int
    faults: dict[str, Fault]


@dataclass(frozen=True)
class Loaded:
    """What became of rows that were loaded: added, already known, refused, or updated.

    Known are the books that were there already and are left as they were.
    """

    added: int
    known: int
    refused: list[Refusal]
    updated: int = 0

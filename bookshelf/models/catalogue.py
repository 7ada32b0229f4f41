"""How the catalogue may be asked: the rules for each part of a question."""

from __future__ import annotations

from dataclasses import dataclass

from .book import SORTS, Book, BookPage
from .errors import Fault, InvalidQuery
from .rules import book_fields
from .rules.fields import Fields
from .rules.values import shown, whole_number
from .words import words_of

MOST_ON_A_PAGE = 100
LAST_PAGE = 1_000_000_000


@dataclass(frozen=True)
class Query:
    """A question to the catalogue that keeps every rule."""

    q: str
    author: str
    genre: str
    year: int | None
    sort: str
    page: int
    limit: int

    @property
    def words(self) -> list[str]:
        """The words to be found: none where nothing is searched for, or only signs."""
        return words_of(self.q)

    @property
    def offset(self) -> int:
        """How many books stand before this page."""
        return (self.page - 1) * self.limit

    @property
    def key(self) -> str:
        """What is sorted by, without the direction."""
        return self.sort.removeprefix("-")

    @property
    def is_reversed(self) -> bool:
        """Whether the sort has a leading "-"."""
        return self.sort.startswith("-")

    def answer(self, books: list[Book], total: int) -> BookPage:
        """Return the page that answers this question."""
        return BookPage(
            books=books,
            total=total,
            page=self.page,
            limit=self.limit,
            author=self.author,
            sort=self.sort,
            q=self.q,
            genre=self.genre,
            year=self.year,
        )


def read_query(
    q: str, author: str, genre: str, year: int | str, sort: str, page: int | str, limit: int | str
) -> Query:
    """Return the question that these values make, or raise InvalidQuery for all bad ones."""
    fields = Fields({"q": q, "author": author, "genre": genre, "year": year})
    faults = fields.faults
    sort = shown(sort)
    # exercise: models/sort-books
    if sort.removeprefix("-") not in SORTS:
        faults["sort"] = Fault("not-a-choice", shown(sort), choices=SORTS)
    # end exercise
    query = Query(
        q=fields.text("q"),
        author=fields.text("author"),
        genre=book_fields.genre(fields),
        year=book_fields.year(fields),
        sort=sort,
        page=_between("page", page, LAST_PAGE, faults),
        limit=_between("limit", limit, MOST_ON_A_PAGE, faults),
    )
    if faults:
        raise InvalidQuery(faults)
    return query


def _between(name: str, value: object, high: int, faults: dict[str, Fault]) -> int:
    """Return the number from 1 to `high` that this value says; note what is wrong with it."""
    number = whole_number(value)
    if number is None:
        faults[name] = Fault("not-a-number", shown(value))
    elif not 1 <= number <= high:
        faults[name] = Fault("out-of-range", shown(value), low=1, high=high)
    else:
        return number
    return 1

"""How the catalogue may be asked: the rules for author, sort, page and limit."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from .book import SORTS
from .errors import Fault, InvalidQuery
from .reading import is_control, shown, whole_number
from .rules import LONGEST

MOST_ON_A_PAGE = 100
LAST_PAGE = 1_000_000_000


@dataclass(frozen=True)
class Query:
    """A question to the catalogue that keeps every rule."""

    author: str
    sort: str
    page: int
    limit: int

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


def read_query(author: str, sort: str, page: int | str, limit: int | str) -> Query:
    """Return the question that these values make, or raise InvalidQuery for all bad ones."""
    faults: dict[str, Fault] = {}
    if len(author) > LONGEST:
        faults["author"] = Fault("too-long", shown(author), high=LONGEST)
    elif any(is_control(character) for character in author.strip()):
        faults["author"] = Fault("control-character", shown(author))
    # exercise: models/sort-books
    if sort.removeprefix("-") not in SORTS:
        faults["sort"] = Fault("not-a-choice", shown(sort), choices=SORTS)
    # end exercise
    query = Query(
        author=author.strip(),
        sort=sort,
        page=_between("page", page, LAST_PAGE, faults),
        limit=_between("limit", limit, MOST_ON_A_PAGE, faults),
    )
    if faults:
        raise InvalidQuery(faults)
    return query


def fold(text: str) -> str:
    """Return text as it is compared and sorted: without accents, in one case."""
    letters = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "OE"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).casefold()


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

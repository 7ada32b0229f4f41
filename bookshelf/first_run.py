"""What a library is given when it is opened for the first time: books, and four accounts."""

from __future__ import annotations

import csv
import secrets
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bookshelf.models import InvalidReader, Library, OpenLibrary, Values

FIRST_CATALOGUE = Path(__file__).parent / "data" / "catalogue.csv"
AGE = 15
CONSONANTS = "bdfgklmnprstvz"
VOWELS = "aeiou"


@dataclass(frozen=True)
class Account:
    """An account that was made here, and its password, which is kept nowhere."""

    name: str
    email: str
    role: str
    password: str
    birth_date: str = ""


def fill(open_library: OpenLibrary) -> None:
    """Put the first catalogue into a library that never had a book."""
    with closing(open_library()) as library:
        if library.is_new():
            with FIRST_CATALOGUE.open(encoding="utf-8", newline="") as file:
                rows: list[Values] = list(csv.DictReader(file))
            try:
                library.books.load(rows)
            except NotImplementedError:  # in a handout nothing can check an ISBN yet
                library.books.load([{**row, "isbn": ""} for row in rows])


def first_accounts(open_library: OpenLibrary) -> list[Account]:
    """Make two readers, a librarian and an admin in a library where nobody has an account.

    Returns them with their passwords: this is the only time that anybody sees these. Of two
    programs that start together one makes them, and the other returns none.
    """
    with closing(open_library()) as library:
        try:
            if library.readers.count() == 0 and _add(library, first := _accounts()):
                return first
        except NotImplementedError:  # in a handout nobody can have an account yet
            pass
    return []


def _accounts() -> list[Account]:
    """Return four accounts with new passwords; one reader is too young for some books."""
    today = date.today()
    birth_date = f"{today.year - AGE}-01-01"
    return [
        Account("Alix", "admin@example.org", "admin", new_password()),
        Account("Camille", "librarian@example.org", "librarian", new_password()),
        Account("Ana", "ana@example.org", "reader", new_password(), "1990-05-17"),
        Account("Léo", "leo@example.org", "reader", new_password(), birth_date),
    ]


def _add(library: Library, accounts: list[Account]) -> bool:
    """Add the accounts; return False when another program has just begun to."""
    for place, account in enumerate(accounts):
        values = {
            "name": account.name,
            "email": account.email,
            "password": account.password,
            "birth_date": account.birth_date,
        }
        try:
            library.readers.add(values, role=account.role)
        except InvalidReader as error:
            fault = error.faults.get("email")
            if place == 0 and fault and fault.code == "email-taken":
                return False
            raise
    return True


def new_password() -> str:
    """Return a random password that can be read aloud, such as "zumi-fape-dolo-rika": 49 bits."""
    words = ("".join(_syllable() for _ in range(2)) for _ in range(4))
    return "-".join(words)


def _syllable() -> str:
    return secrets.choice(CONSONANTS) + secrets.choice(VOWELS)

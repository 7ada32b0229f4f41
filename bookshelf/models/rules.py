"""The rules that every book keeps, whatever material the library is made of."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from .book import GENRES, Book, Values
from .errors import Fault, InvalidBook
from .isbn import isbn13
from .reading import is_control, is_visible, shown, whole_number

LONGEST = 200
OLDEST = -3000
FIELDS = ("title", "author", "year", "language", "genre", "isbn")
READ_ONLY = ("id", "popularity")
MOST_BORROWED = 999_999_999


def read_book(values: Values) -> Book:
    """Return the book that these values make, or raise InvalidBook naming every bad field."""
    reader = _Reader(values)
    book = Book(
        title=reader.text("title", required=True),
        author=reader.text("author", required=True),
        year=reader.year(),
        language=reader.language(),
        genre=reader.genre(),
        isbn=reader.isbn(),
    )
    reader.refuse_unknown()
    if reader.faults:
        raise InvalidBook(reader.faults)
    return book


def read_popularity(values: Values) -> int:
    """Return how often the book was borrowed, 0 when the row does not say."""
    value = values.get("popularity")
    if value is None or value == "":
        return 0
    number = whole_number(value)
    if number is None:
        raise InvalidBook({"popularity": Fault("not-a-number", shown(value))})
    if not 0 <= number <= MOST_BORROWED:
        fault = Fault("out-of-range", shown(value), low=0, high=MOST_BORROWED)
        raise InvalidBook({"popularity": fault})
    return number


class _Reader:
    """Reads one field after the other and collects what is wrong with each."""

    def __init__(self, values: Values) -> None:
        self.values = values
        self.faults: dict[str, Fault] = {}

    def text(self, field: str, *, required: bool = False) -> str:
        value = self.values.get(field)
        if value is None:
            value = ""
        if not isinstance(value, str):
            return self._refuse(field, "not-text")
        if any(is_control(character) for character in value.strip()):
            return self._refuse(field, "control-character")
        text = unicodedata.normalize("NFC", value.strip())
        if required and not any(is_visible(character) for character in text):
            return self._refuse(field, "required")
        if len(text) > LONGEST:
            return self._refuse(field, "too-long", high=LONGEST)
        return text

    def year(self) -> int | None:
        value = self.values.get("year")
        if value is None or (isinstance(value, str) and not value.strip()):
            return None
        number = whole_number(value)
        if number is None:
            self._refuse("year", "not-a-number")
            return None
        next_year = date.today().year + 1
        if not OLDEST <= number <= next_year:
            self._refuse("year", "out-of-range", low=OLDEST, high=next_year)
            return None
        return number

    def language(self) -> str:
        text = self.text("language").lower()
        if text and not re.fullmatch(r"[a-z]{2,3}", text):
            return self._refuse("language", "not-a-language")
        return text

    def genre(self) -> str:
        text = self.text("genre")
        if text and text not in GENRES:
            return self._refuse("genre", "not-a-choice", choices=GENRES)
        return text

    def isbn(self) -> str:
        text = self.text("isbn")
        if not text:
            return ""
        return isbn13(text) or self._refuse("isbn", "not-an-isbn")

    def refuse_unknown(self) -> None:
        for field in self.values:
            if field not in FIELDS and field not in READ_ONLY:
                self._refuse(shown(field), "unknown", choices=FIELDS)

    def _refuse(
        self,
        field: str,
        code: str,
        low: int | None = None,
        high: int | None = None,
        choices: tuple[str, ...] = (),
    ) -> str:
        value = shown(self.values.get(field))
        self.faults.setdefault(field, Fault(code, value, low, high, choices))
        return ""

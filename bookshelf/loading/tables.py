"""A file as a table: rows of named values, each with the line on which it begins."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bookshelf.text import mark as _

from .columns import field_of, find_columns
from .files import encoding_of
from .problems import CannotRead

SEPARATORS = (",", ";", "\t")
# In place of a value, some catalogues write a dash.
NOTHING = ("-", "–", "—")

ONLY_HEADER = _("{file} names its columns, and no book follows. There is nothing to load.")
NO_HEADER = _("{file} has no line that names its columns, such as title and author.")
ENDLESS = _(
    "{file}, line {line}: a cell has more than {most} characters. A quotation mark may be open"
    " there that is never closed."
)


@dataclass(frozen=True)
class Row:
    """The values of one row by field, and the line of the file on which it begins.

    `surplus` is how many cells it has that stand under no column.
    """

    line: int
    values: dict[str, str]
    surplus: int = 0


@dataclass(frozen=True)
class Table:
    """A file that was found to be a table: how it is written, and where each field is."""

    path: Path
    encoding: str
    separator: str
    header: list[str]
    places: dict[str, int]
    length: int = 0

    def rows(self) -> Iterator[Row]:
        """Read the rows anew, one after the other. Empty ones are left out."""
        lines = _lines(self.path, self.encoding, self.separator)
        next(lines)
        for line, cells in lines:
            values = {
                field: cells[place].strip() if place < len(cells) else ""
                for field, place in self.places.items()
            }
            kept = {name: "" if value in NOTHING else value for name, value in values.items()}
            surplus = sum(1 for cell in cells[len(self.header) :] if cell.strip())
            yield Row(line, kept, surplus)

    def column(self, field: str) -> str:
        """Return the name that this file has for a field."""
        return self.header[self.places[field]] if field in self.places else field


def open_table(path: Path, mapping: dict[str, str]) -> Table:
    """Return the table in a file of separated values (RFC 4180), read once to its end.

    mapping: the column for each field whose column has a name of its own. Raises CannotRead.
    """
    encoding = encoding_of(path)
    separator, header = _best_header(path, encoding, mapping)
    places = find_columns(path, header, mapping)
    length = sum(1 for _row in _lines(path, encoding, separator)) - 1
    if length == 0:
        raise CannotRead(ONLY_HEADER, file=path)
    return Table(path, encoding, separator, header, places, length)


def _best_header(path: Path, encoding: str, mapping: dict[str, str]) -> tuple[str, list[str]]:
    """Return the separator with which the first row has most columns that we know."""
    best: tuple[int, int] = (-1, -1)
    found = ("", [""])
    for separator in SEPARATORS:
        _line, header = next(_lines(path, encoding, separator), (0, []))
        known = sum(1 for name in header if field_of(name) or name in mapping.values())
        if (known, len(header)) > best:
            best, found = (known, len(header)), (separator, header)
    if not found[1]:
        raise CannotRead(NO_HEADER, file=path)
    return found


def _lines(path: Path, encoding: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Read the rows that are not empty, each with the line on which it begins."""
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        reader = csv.reader(file, delimiter=separator)
        begins = 1
        try:
            for cells in reader:
                if any(cell.strip() for cell in cells):
                    yield begins, cells
                begins = reader.line_num + 1
        except csv.Error as error:
            most = csv.field_size_limit()
            raise CannotRead(ENDLESS, file=path, line=begins, most=most) from error

"""Rows of separated values (RFC 4180): commas, semicolons or tabs."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from bookshelf.text import mark as _

from .columns import field_of
from .problems import CannotRead
from .rows import Row, values_of_texts

SEPARATORS = (",", ";", "\t")

NO_HEADER = _("{file} has no line that names its columns, such as title and author.")
ENDLESS = _(
    "{file}, line {line}: a cell has more than {most} characters. A quotation mark may be open"
    " there that is never closed."
)


def best_header(path: Path, encoding: str, mapping: dict[str, str]) -> tuple[str, list[str]]:
    """Return the separator with which the first row has most columns that we know, and it."""
    best: tuple[int, int] = (-1, -1)
    found = ("", [""])
    for separator in SEPARATORS:
        with path.open(encoding=encoding, errors="replace", newline="") as file:
            _line, header = next(_lines(path, file, separator), (0, []))
        known = sum(1 for name in header if field_of(name) or name in mapping.values())
        if (known, len(header)) > best:
            best, found = (known, len(header)), (separator, header)
    if not found[1]:
        raise CannotRead(NO_HEADER, file=path)
    return found


def delimited_rows(
    path: Path, file: TextIO, separator: str, places: dict[str, int], is_ours: bool
) -> Iterator[Row]:
    """Read the rows after the header. Empty ones are left out."""
    lines = _lines(path, file, separator)
    _line, header = next(lines)
    width = len(header)
    for line, cells in lines:
        surplus = 0
        if len(cells) != width:
            surplus = sum(1 for cell in cells[width:] if cell.strip())
            cells += [""] * (width - len(cells))
        texts = [cells[place].strip() for place in places.values()]
        values = values_of_texts(places, texts, is_ours)
        yield Row(line, line, values, surplus)


def _lines(path: Path, file: TextIO, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Read the rows that are not empty, each with the line on which it begins."""
    reader = csv.reader(file, delimiter=separator)
    begins = 1
    try:
        for cells in reader:
            if any(map(str.strip, cells)):
                yield begins, cells
            begins = reader.line_num + 1
    except csv.Error as error:
        most = csv.field_size_limit()
        raise CannotRead(ENDLESS, file=path, line=begins, most=most) from error

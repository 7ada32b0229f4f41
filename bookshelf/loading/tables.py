"""A file as a table: rows of named values, whatever they are written in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import TextIOWrapper
from itertools import islice
from pathlib import Path

from bookshelf.text import mark as _

from .columns import FIELDS, NEEDED, find_columns
from .delimited import best_header, delimited_rows
from .files import encoding_of
from .json_rows import json_rows, looks_like_json, names_in
from .problems import CannotRead
from .rows import Batch, Row

# Rows that are in memory at a time: more are no faster.
BATCH = 1000
LIST = "json"
LINES = "json-lines"

ONLY_HEADER = _("{file} names its columns, and no book follows. There is nothing to load.")
NO_BOOK = _("{file} holds no book. There is nothing to load.")


@dataclass(frozen=True)
class Table:
    """A file that was found to be a table: how it is written, and where each field is.

    `form` is its separator, or LIST or LINES for JSON; `size` in bytes.
    """

    path: Path
    encoding: str
    form: str
    header: list[str]
    places: dict[str, int]
    size: int

    @property
    def is_ours(self) -> bool:
        """Whether `bookshelf export` has written it: then a dash is a title and not nothing."""
        return tuple(self.header) == FIELDS

    @property
    def is_list(self) -> bool:
        """Whether rows are called by their place in a list rather than by their line."""
        return self.form == LIST

    def batches(self) -> Iterator[Batch]:
        """Read the rows anew, so many at a time."""
        # In JSON the ends of lines mean nothing; in a cell of CSV they are part of it.
        newline = None if self.form in (LIST, LINES) else ""
        with (
            self.path.open("rb") as file,
            TextIOWrapper(file, self.encoding, errors="replace", newline=newline) as text,
        ):
            rows = self._rows(text)
            while batch := list(islice(rows, BATCH)):
                yield Batch(batch, file.tell())

    def _rows(self, text: TextIOWrapper) -> Iterator[Row]:
        if self.form in (LIST, LINES):
            names = {field: self.column(field) for field in self.places}
            return json_rows(self.path, text, names, self.is_ours)
        return delimited_rows(self.path, text, self.form, self.places, self.is_ours)

    def column(self, field: str) -> str:
        """Return the name that this file has for a field."""
        return self.header[self.places[field]] if field in self.places else field


def open_table(path: Path, mapping: dict[str, str], needed: tuple[str, ...] = NEEDED) -> Table:
    """Return the table in a file: separated values (RFC 4180) or JSON, told from its content.

    mapping: the column for each field whose column has a name of its own; needed: the fields
    that must have one. Raises CannotRead.
    """
    encoding = encoding_of(path)
    if looks_like_json(path, encoding):
        header, is_list = names_in(path, encoding)
        form = LIST if is_list else LINES
        if not header:
            raise CannotRead(NO_BOOK, file=path)
    else:
        form, header = best_header(path, encoding, mapping)
    places = find_columns(path, header, mapping, needed)
    table = Table(path, encoding, form, header, places, path.stat().st_size)
    if next(table.batches(), None) is None:
        raise CannotRead(ONLY_HEADER, file=path)
    return table

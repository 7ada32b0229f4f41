"""The formats in which books are written so that `bookshelf load` reads them back."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable
from typing import Any, TextIO

from bookshelf.loading import FIELDS
from bookshelf.models import Book, in_euros

FORMATS = ("csv", "tsv", "json", "jsonl")


def write_books(books: Iterable[Book], format_name: str, file: TextIO) -> None:
    """Write books in one of FORMATS, one after the other."""
    WRITERS[format_name](books, file)


def _write_csv(books: Iterable[Book], file: TextIO, separator: str = ",") -> None:
    writer = csv.writer(file, delimiter=separator)
    writer.writerow(FIELDS)
    writer.writerows(_cells(book) for book in books)


def _write_tsv(books: Iterable[Book], file: TextIO) -> None:
    _write_csv(books, file, "\t")


def _write_json(books: Iterable[Book], file: TextIO) -> None:
    separator = "[\n"
    for book in books:
        file.write(separator + json.dumps(_values(book), ensure_ascii=False))
        separator = ",\n"
    file.write("[]\n" if separator == "[\n" else "\n]\n")


def _write_json_lines(books: Iterable[Book], file: TextIO) -> None:
    for book in books:
        file.write(json.dumps(_values(book), ensure_ascii=False) + "\n")


WRITERS: dict[str, Callable[[Iterable[Book], TextIO], None]] = {
    "csv": _write_csv,
    "tsv": _write_tsv,
    "json": _write_json,
    "jsonl": _write_json_lines,
}


def _cells(book: Book) -> list[Any]:
    """Return the fields of a book as text, as it is typed into a form."""
    price = "" if book.price is None else in_euros(book.price)
    facts = {**vars(book), "price": price, "adult": "yes" if book.adult else "no"}
    return [facts[field] for field in FIELDS]


def _values(book: Book) -> dict[str, Any]:
    """Return the fields of a book as the API gives them: a price is a number of euros."""
    price = None if book.price is None else book.price / 100
    facts = {**vars(book), "price": price}
    return {field: facts[field] for field in FIELDS}

"""Loading many books at once, from rows that nobody has checked."""

from __future__ import annotations

from dataclasses import replace

from bookshelf.models import Book, InvalidBook, Loaded, Refusal, Values
from bookshelf.models.rules import read_book, read_popularity

from .shelf import Shelf, shelve


def load(shelf: Shelf, rows: list[Values]) -> Loaded:
    """Add each row that makes a book and is not known yet; say what became of the others."""
    books, refused = read_rows(rows)
    added = 0
    with shelf.lock:
        there = list(shelf.shelved.values())
        isbns = {shelved.book.isbn for shelved in there if shelved.book.isbn}
        facts = {shelved.facts for shelved in there}
        for book in books:
            its_facts = shelve(book, 0).facts
            if book.isbn in isbns or its_facts in facts:
                continue
            shelf.put(book)
            isbns |= {book.isbn} - {""}
            facts.add(its_facts)
            added += 1
    return Loaded(added, len(books) - added, refused)


def read_rows(rows: list[Values]) -> tuple[list[Book], list[Refusal]]:
    """Return the books that these rows make, and the rows that make none."""
    books, refused = [], []
    for place, values in enumerate(rows):
        try:
            books.append(replace(read_book(values), popularity=read_popularity(values)))
        except InvalidBook as error:
            refused.append(Refusal(place, error.faults))
    return books, refused

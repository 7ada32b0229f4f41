"""Books for sale, to test with."""

from __future__ import annotations

from tests.books import CHERI, EMMA, SIDO

CHEAP = {**EMMA, "price": "12.50", "stock": 30}
DEAR = {**SIDO, "price": "100.00", "stock": 300}
ADULT = {**CHERI, "price": "20.00", "stock": 3, "adult": "yes"}
# Characters that no text may hold: controls, half of a pair, marks that turn the direction.
UNSEEN = ("\0", "\t", "\x1b", "\x7f", "\x85", "\ud800", "\u202e", "\u2067")


def shelve(library, values):
    """Put a book on the shelf and return it."""
    library.books.load([values])
    (book,) = library.books.newest(1)
    return book

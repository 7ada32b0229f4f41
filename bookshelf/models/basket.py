"""What a reader is about to buy, and what was bought: the promise."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from .book import Book, Values
from .reader import Reader

# Above this sum, in cents, this share of it, in per cent, is taken off.
DISCOUNT_ABOVE = 100_00
DISCOUNT = 10
MOST_OF_ONE = 99


@dataclass(frozen=True)
class BasketLine:
    """So many copies of a book, at its price of now."""

    book: Book
    quantity: int


@dataclass(frozen=True)
class Basket:
    """What is in a basket. `subtotal`, `discount` and `total` are in cents of a euro."""

    lines: list[BasketLine] = field(default_factory=list)
    subtotal: int = 0
    discount: int = 0
    total: int = 0


@dataclass(frozen=True)
class SaleLine:
    """So many copies of a book as it was sold; `price` of one copy, in cents."""

    title: str
    author: str
    price: int
    quantity: int


@dataclass(frozen=True)
class Sale:
    """What was bought at once. `sold` is a date, yyyy-mm-dd; the sums are in cents."""

    id: int
    sold: str
    lines: list[SaleLine]
    discount: int
    total: int


class Baskets(Protocol):
    """The basket of each reader, and what they have bought."""

    def of(self, reader_id: int) -> Basket:
        """Return the basket of a reader, which may be empty."""

    def add(self, reader_id: int, values: Values) -> Basket:
        """Put `quantity` copies (1 without a word) of the book `book_id` into the basket.

        Raises BookNotFound; InvalidBasket when it is not for sale, or more than are there.
        """

    def remove(self, reader_id: int, values: Values) -> Basket:
        """Take the book `book_id` out of the basket, all copies. Raises InvalidBasket."""

    def check_out(self, reader: Reader) -> Sale:
        """Buy what is in the basket: one transaction over the stock.

        Raises InvalidBasket and sells nothing when the basket is empty, a book is not there
        any more, costs nothing yet, or is sold from 18 on and the reader is younger.
        Its faults are named by the title of the book.
        """

    def sales(self, reader_id: int) -> list[Sale]:
        """Return what a reader has bought, the newest first, 50 at most."""

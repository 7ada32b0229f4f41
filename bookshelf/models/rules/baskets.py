"""The rules for what is put into a basket, whatever material the library is made of."""

from __future__ import annotations

from dataclasses import dataclass

from ..basket import MOST_OF_ONE
from ..book import Book, Values
from ..errors import Fault, InvalidBasket
from .fields import Fields
from .values import shown, whole_number


@dataclass(frozen=True)
class Wish:
    """So many copies of the book with this id."""

    book_id: int
    quantity: int


def read_wish(values: Values) -> Wish:
    """Return what these values ask for, or raise InvalidBasket naming every bad field."""
    fields = Fields(values)
    wish = Wish(_book_id(fields), fields.number("quantity", 1, MOST_OF_ONE) or 1)
    _refuse_faults(fields, ("book_id", "quantity"))
    return wish


def read_book_id(values: Values) -> int:
    """Return which book these values name, or raise InvalidBasket naming every bad field."""
    fields = Fields(values)
    book_id = _book_id(fields)
    _refuse_faults(fields, ("book_id",))
    return book_id


def quantity_of(wish: Wish, book: Book, before: int) -> int:
    """Return how many copies are in the basket with those that were there before.

    Raises InvalidBasket when the book is not for sale, or there are not so many.
    """
    quantity = before + wish.quantity
    if book.price is None:
        raise InvalidBasket({"book_id": Fault("not-for-sale", book.title)})
    if book.stock == 0:
        raise InvalidBasket({"book_id": Fault("not-enough", book.title, high=0)})
    if quantity > book.stock:
        raise InvalidBasket({"quantity": Fault("not-enough", str(quantity), high=book.stock)})
    if quantity > MOST_OF_ONE:
        fault = Fault("out-of-range", str(quantity), low=1, high=MOST_OF_ONE)
        raise InvalidBasket({"quantity": fault})
    return quantity


def not_there(book_id: int) -> InvalidBasket:
    """Return the error for a book that is not in the basket."""
    return InvalidBasket({"book_id": Fault("not-there", shown(book_id))})


def _book_id(fields: Fields) -> int:
    """Return the number that should be that of a book; 0 when a fault was noted."""
    value = fields.values.get("book_id")
    found = whole_number(value)
    if found is None:
        fields.refuse("book_id", "not-a-number" if value else "required")
    return found or 0


def _refuse_faults(fields: Fields, known: tuple[str, ...]) -> None:
    """Raise InvalidBasket when something is wrong with a field, or one is none of these."""
    fields.refuse_unknown(known)
    if fields.faults:
        raise InvalidBasket(fields.faults)

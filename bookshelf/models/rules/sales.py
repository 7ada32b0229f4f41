"""The rules for buying what is in a basket, whatever material the library is made of."""

from __future__ import annotations

from datetime import date

from .. import clock
from ..basket import Basket, BasketLine, SaleLine
from ..errors import Fault, InvalidBasket
from ..reader import Reader

ADULT = 18
MOST_SHOWN = 50


def age(birth_date: str, today: date) -> int:
    """Return how old somebody is, in years; 0 when nobody has said.

    Who was born on 29 February is a year older on 1 March where that day is missing.
    """
    if not birth_date:
        return 0
    birth = date.fromisoformat(birth_date)
    had_birthday = (today.month, today.day) >= (birth.month, birth.day)
    return today.year - birth.year - (0 if had_birthday else 1)


def refuse_unsold(basket: Basket, reader: Reader) -> None:
    """Raise InvalidBasket unless this reader can buy all that is in the basket now."""
    if not basket.lines:
        raise InvalidBasket({"basket": Fault("required")})
    is_adult = age(reader.birth_date, clock.today()) >= ADULT
    found = [(line.book.title, _fault(line, is_adult)) for line in basket.lines]
    faults = {title: fault for title, fault in found if fault}
    if faults:
        raise InvalidBasket(faults)


def _fault(line: BasketLine, is_adult: bool) -> Fault | None:
    """Return why a line of a basket cannot be bought, or None."""
    if line.book.price is None:
        return Fault("not-for-sale", line.book.title)
    if line.quantity > line.book.stock:
        return Fault("not-enough", str(line.quantity), high=line.book.stock)
    if line.book.adult and not is_adult:
        return Fault("too-young", line.book.title, low=ADULT)
    return None


def sale_lines(basket: Basket) -> list[SaleLine]:
    """Return the lines of a sale, with the words and the prices of this moment."""
    return [
        SaleLine(line.book.title, line.book.author, line.book.price or 0, line.quantity)
        for line in basket.lines
    ]

"""What a basket costs, in cents of a euro."""

from __future__ import annotations

from ..basket import DISCOUNT, DISCOUNT_ABOVE, Basket, BasketLine


def basket_of(lines: list[BasketLine]) -> Basket:
    """Return a basket of these lines with its sums. What has no price costs nothing yet."""
    subtotal = sum((line.book.price or 0) * line.quantity for line in lines)
    off = discount(subtotal)
    return Basket(lines, subtotal, off, subtotal - off)


def discount(subtotal: int) -> int:
    """Return what is taken off a sum, to the cent, half a cent rounded up.

    That is DISCOUNT per cent of a sum above DISCOUNT_ABOVE; of that sum itself, nothing.
    """
    if subtotal <= DISCOUNT_ABOVE:
        return 0
    return (subtotal * DISCOUNT + 50) // 100

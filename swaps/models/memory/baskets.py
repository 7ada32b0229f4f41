"""The baskets of a library in memory."""

from __future__ import annotations

from dataclasses import replace

from bookshelf.models import Basket, BasketLine, BookNotFound, Reader, Sale, Values, clock
from bookshelf.models.rules.baskets import not_there, quantity_of, read_book_id, read_wish
from bookshelf.models.rules.discount import basket_of
from bookshelf.models.rules.sales import MOST_SHOWN, refuse_unsold, sale_lines

from .shelf import Shelf


class MemoryBaskets:
    """The baskets of a library in memory."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def of(self, reader_id: int) -> Basket:
        """Return the basket of a reader, in the order in which it was filled."""
        with self._shelf.lock:
            quantities = self._shelf.baskets.get(reader_id, {})
            return basket_of(
                [
                    BasketLine(self._shelf.shelved[book_id].book, quantity)
                    for book_id, quantity in quantities.items()
                ]
            )

    def add(self, reader_id: int, values: Values) -> Basket:
        """Put copies of a book into the basket, beside those that are there already."""
        wish = read_wish(values)
        with self._shelf.lock:
            shelved = self._shelf.shelved.get(wish.book_id)
            if shelved is None:
                raise BookNotFound(wish.book_id)
            quantities = self._shelf.baskets.setdefault(reader_id, {})
            before = quantities.get(wish.book_id, 0)
            quantities[wish.book_id] = quantity_of(wish, shelved.book, before)
            return self.of(reader_id)

    def remove(self, reader_id: int, values: Values) -> Basket:
        """Take a book out of the basket, all copies."""
        book_id = read_book_id(values)
        with self._shelf.lock:
            if self._shelf.baskets.get(reader_id, {}).pop(book_id, None) is None:
                raise not_there(book_id)
            return self.of(reader_id)

    def check_out(self, reader: Reader) -> Sale:
        """Buy what is in the basket: all of it, or nothing."""
        with self._shelf.lock:
            basket = self.of(reader.id)
            refuse_unsold(basket, reader)
            for line in basket.lines:
                self._shelf.put(replace(line.book, stock=line.book.stock - line.quantity))
            del self._shelf.baskets[reader.id]
            return self._record(reader.id, basket)

    def _record(self, reader_id: int, basket: Basket) -> Sale:
        """Write down that a reader has bought what is in this basket."""
        number = self._shelf.sales.next_id()
        sold = clock.today().isoformat()
        sale = Sale(number, sold, sale_lines(basket), basket.discount, basket.total)
        self._shelf.sales.by_id[number] = (reader_id, sale)
        return sale

    def sales(self, reader_id: int) -> list[Sale]:
        """Return what a reader has bought, the newest first."""
        with self._shelf.lock:
            found = [sale for buyer, sale in self._shelf.sales.newest() if buyer == reader_id]
        return found[:MOST_SHOWN]

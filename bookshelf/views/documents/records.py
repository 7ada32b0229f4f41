"""What readers do, as JSON objects: reviews, baskets, purchases, the reading list."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from bookshelf.models import BasketLine, Reader, ReadingItem, Review, Sale

from .writing import euros


def review_record(review: Review) -> dict[str, Any]:
    """Return a review, with the name of whoever wrote it."""
    return {
        "id": review.id,
        "book_id": review.book_id,
        "book_title": review.book_title,
        "reader": review.reader_name,
        "rating": review.rating,
        "text": review.text,
        "written": review.written,
    }


def reader_record(reader: Reader) -> dict[str, Any]:
    """Return an account, as its owner may see it."""
    return {**asdict(reader), "birth_date": reader.birth_date or None}


def line_record(line: BasketLine) -> dict[str, Any]:
    """Return a line of a basket."""
    return {
        "book_id": line.book.id,
        "title": line.book.title,
        "author": line.book.author,
        "price": euros(line.book.price),
        "quantity": line.quantity,
    }


def sale_record(sale: Sale) -> dict[str, Any]:
    """Return a purchase."""
    return {
        "id": sale.id,
        "sold": sale.sold,
        "lines": [{**asdict(line), "price": euros(line.price)} for line in sale.lines],
        "discount": euros(sale.discount),
        "total": euros(sale.total),
    }


def item_record(item: ReadingItem, address: str) -> dict[str, Any]:
    """Return a line of the reading list; `address` is that of the whole list."""
    return {**asdict(item), "url": f"{address}/{item.id}"}

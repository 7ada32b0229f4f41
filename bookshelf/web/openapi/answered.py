"""What is answered: books, lines of the reading list, tokens, problems."""

from __future__ import annotations

from datetime import date

from bookshelf.models.book import MOST_BORROWED, MOST_EUROS, MOST_IN_STOCK, OLDEST_YEAR
from bookshelf.models.reading_item import HIGHEST_ORDER
from bookshelf.models.review import LONGEST_TEXT, MOST_SHOWN, RATINGS

from .values import (
    GENRE,
    ID,
    Schema,
    or_null,
    schema,
    text,
    whole_number,
)

NEXT_YEAR = date.today().year + 1
PRICE = {"type": "number", "minimum": 0, "maximum": MOST_EUROS + 0.99, "multipleOf": 0.01}


def thing(properties: dict[str, Schema]) -> Schema:
    """Return the schema of an object that we answer: all of these, and nothing else."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


BOOK = {
    "id": ID,
    "title": text(),
    "author": text(),
    "year": or_null(whole_number(OLDEST_YEAR, NEXT_YEAR)),
    "language": or_null({"type": "string", "pattern": "^[a-z]{2,3}$"}),
    "genre": or_null(GENRE),
    "isbn": or_null({"type": "string", "pattern": "^97[89][0-9]{10}$"}),
    "popularity": whole_number(0, MOST_BORROWED),
    "price": or_null(PRICE),
    "stock": whole_number(0, MOST_IN_STOCK),
    "adult": {"type": "boolean"},
    "cover": or_null({"type": "string", "pattern": "^/covers/"}),
}
REVIEW = {
    "id": ID,
    "book_id": ID,
    "book_title": text(),
    "reader": text(),
    "rating": whole_number(min(RATINGS), max(RATINGS)),
    "text": {"type": "string", "maxLength": LONGEST_TEXT},
    "written": {"type": "string", "format": "date"},
}
REVIEWS = {
    "count": whole_number(0, HIGHEST_ORDER),
    "average": or_null({"type": "number", "minimum": 1, "maximum": 5}),
    "newest": {"type": "array", "items": schema("Review"), "maxItems": MOST_SHOWN},
}
CATALOGUE = {
    "books": {"type": "array", "items": schema("Book"), "maxItems": 100},
    "total": whole_number(0, HIGHEST_ORDER),
    "page": whole_number(1, HIGHEST_ORDER),
    "pages": whole_number(1, HIGHEST_ORDER),
    "limit": whole_number(1, 100),
    "links": {
        "type": "object",
        "properties": {"previous": {"type": "string"}, "next": {"type": "string"}},
        "additionalProperties": False,
    },
}
ITEM = {
    "id": ID,
    "title": text(),
    "completed": {"type": "boolean"},
    "order": or_null(whole_number(-HIGHEST_ORDER - 1, HIGHEST_ORDER)),
    "url": {"type": "string", "format": "uri"},
}
TOKEN = {
    "access_token": {"type": "string"},
    "token_type": {"const": "Bearer"},
    "expires_in": whole_number(1, 900),
}
FAULT = {
    "field": {"type": "string"},
    "code": {"type": "string"},
    "detail": {"type": "string"},
}
PROBLEM = {
    "type": {"type": "string", "format": "uri-reference"},
    "code": {"type": "string"},
    "title": {"type": "string"},
    "status": whole_number(400, 599),
    "detail": {"type": "string"},
    "request_id": {"type": "string"},
    "errors": {"type": "array", "items": schema("Fault")},
}


ANSWERED: dict[str, Schema] = {
    "Book": thing(BOOK),
    "BookWithReviews": thing({**BOOK, "reviews": thing(REVIEWS)}),
    "Review": thing(REVIEW),
    "Catalogue": thing(CATALOGUE),
    "ReadingItem": thing(ITEM),
    "ReadingList": {"type": "array", "items": schema("ReadingItem")},
    "Token": thing(TOKEN),
    "Fault": thing(FAULT),
    "Problem": {**thing(PROBLEM), "required": ["type", "title", "status", "detail"]},
}

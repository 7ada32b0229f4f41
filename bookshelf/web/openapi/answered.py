"""What is answered: books, lines of the reading list, tokens, problems."""

from __future__ import annotations

from datetime import date

from .values import (
    GENRE,
    ID,
    Schema,
    or_null,
    schema,
    text,
    whole_number,
)

OLDEST_YEAR, NEXT_YEAR = -3000, date.today().year + 1
MOST_BORROWED = 999_999_999
MOST_IN_STOCK = 999_999
MOST_EUROS = 9_999_999.99
HIGHEST_ORDER = 2**63 - 1

PRICE = {"type": "number", "minimum": 0, "maximum": MOST_EUROS, "multipleOf": 0.01}


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
    "rating": whole_number(1, 5),
    "text": {"type": "string", "maxLength": 2000},
    "written": {"type": "string", "format": "date"},
}
REVIEWS = {
    "count": whole_number(0, HIGHEST_ORDER),
    "average": or_null({"type": "number", "minimum": 1, "maximum": 5}),
    "newest": {"type": "array", "items": schema("Review"), "maxItems": 50},
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

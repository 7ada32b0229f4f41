"""What is sent: books, lines of the reading list, what one signs in with."""

from __future__ import annotations

from bookshelf.models.book import MOST_IN_STOCK, OLDEST_YEAR
from bookshelf.models.reading_item import HIGHEST_ORDER

from .answered import NEXT_YEAR, PRICE
from .values import EMPTY, GENRE, NOTHING, TRUTH, Schema, required_text, typed, typed_number

PASSED_OVER: Schema = {"readOnly": True, "description": "What is sent here is passed over."}
YEAR_DIGITS = "[+]?[01]?[0-9]{1,3}|-[012]?[0-9]{1,3}"

BOOK = {
    "title": required_text(),
    "author": required_text(),
    "year": typed_number(OLDEST_YEAR, NEXT_YEAR, YEAR_DIGITS),
    "language": {
        "anyOf": [typed("[A-Za-z]{2,3}"), EMPTY, NOTHING],
        "description": "A code of ISO 639.",
    },
    "genre": {"anyOf": [GENRE, EMPTY, NOTHING]},
    "isbn": {
        "anyOf": [{"type": "string", "format": "isbn"}, EMPTY, NOTHING],
        "description": "ISBN-10 or ISBN-13 with a right check digit, which no other book has.",
    },
    "price": {
        "anyOf": [
            PRICE,
            typed("[+]?[0-9]{1,7}([.,][0-9]{1,2})?"),
            EMPTY,
            NOTHING,
        ],
        "description": "In euros.",
    },
    "stock": typed_number(0, MOST_IN_STOCK, "[+]?[0-9]{1,6}"),
    "adult": TRUTH,
    "id": PASSED_OVER,
    "popularity": PASSED_OVER,
    "cover": PASSED_OVER,
    "reviews": PASSED_OVER,
}
ITEM = {
    "title": required_text(),
    "completed": TRUTH,
    "order": typed_number(-HIGHEST_ORDER - 1, HIGHEST_ORDER, "[+-]?[0-9]{1,18}"),
    "id": PASSED_OVER,
    "url": PASSED_OVER,
}
CREDENTIALS = {
    "email": {"type": "string"},
    "password": {"type": "string"},
    "code": {"type": "string", "description": "Where a second factor is in use."},
}


def changes(properties: dict[str, Schema]) -> Schema:
    """Return the schema of an object that names some of these, and nothing else."""
    return {"type": "object", "properties": properties, "additionalProperties": False}


SENT: dict[str, Schema] = {
    "NewBook": {**changes(BOOK), "required": ["title", "author"]},
    "BookChanges": changes(BOOK),
    "NewReadingItem": {**changes(ITEM), "required": ["title"]},
    "ReadingItemChanges": changes(ITEM),
    "Credentials": {
        "type": "object",
        "properties": CREDENTIALS,
        "required": ["email", "password"],
    },
}

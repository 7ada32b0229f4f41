"""What values look like (JSON Schema 2020-12): texts, numbers, yes or no.

A number may also be sent as text, as forms do.
"""

from __future__ import annotations

from typing import Any

from bookshelf.models import GENRES, SORTS
from bookshelf.web.problems import LARGEST_ID

Schema = dict[str, Any]

# No control characters, no halves of one and none that turn the direction of a text.
CHARACTER = r"[^\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]"
# What is left out before and after a text.
AROUND = r"[\u0009-\u000d\u001c-\u0020\u0085]*"
SOMETHING = r"[\p{L}\p{N}\p{P}\p{S}]"
NOTHING: Schema = {"type": "null"}
EMPTY: Schema = {"type": "string", "pattern": f"^{AROUND}$"}


def typed(pattern: str) -> Schema:
    """Return the schema of a text that looks like this, but for what is empty around it."""
    return {"type": "string", "pattern": f"^{AROUND}({pattern}){AROUND}$"}


def schema(name: str) -> Schema:
    """Return the reference to a schema by its name."""
    return {"$ref": f"#/components/schemas/{name}"}


def text(longest: int = 200) -> Schema:
    """Return the schema of a text of one line, as it is kept."""
    return {"type": "string", "maxLength": longest}


def typed_text(longest: int = 200) -> Schema:
    """Return the schema of a text of one line, as it may be sent."""
    return typed(f"{CHARACTER}{{0,{longest}}}")


def required_text(longest: int = 200) -> Schema:
    """Return the schema of such a text in which there is something to be read."""
    return {**typed_text(longest), "allOf": [{"pattern": SOMETHING}]}


def or_null(schema: Schema) -> Schema:
    """Return the schema of a value that may be missing."""
    return {"anyOf": [schema, NOTHING]}


def whole_number(low: int, high: int) -> Schema:
    """Return the schema of a whole number within these bounds."""
    return {"type": "integer", "minimum": low, "maximum": high}


def typed_number(low: int, high: int, digits: str) -> Schema:
    """Return the schema of a whole number that may also be typed, or left out.

    `digits` is a pattern of those that are within the bounds.
    """
    return {"anyOf": [whole_number(low, high), typed(digits), EMPTY, NOTHING]}


ID = whole_number(1, LARGEST_ID)
GENRE: Schema = {"type": "string", "enum": list(GENRES)}
SORT: Schema = {"type": "string", "enum": [*SORTS, *(f"-{sort}" for sort in SORTS)]}
YES_OR_NO = ("yes", "true", "on", "1", "no", "false", "off", "0", "")
TRUTH: Schema = {
    "anyOf": [{"type": "boolean"}, {"type": "string", "enum": list(YES_OR_NO)}, NOTHING]
}

"""The rules that every line of the reading list keeps, whatever it is written on."""

from __future__ import annotations

from dataclasses import dataclass

from ..book import Values
from ..errors import InvalidItem
from ..reading_item import HIGHEST_ORDER
from .fields import Fields

FIELDS = ("title", "completed", "order")
# Those who read the list send back what they read.
READ_ONLY = ("id", "url")


@dataclass(frozen=True)
class Line:
    """What a line of the reading list says."""

    title: str
    completed: bool
    order: int | None


def read_line(values: Values) -> Line:
    """Return what these values say, or raise InvalidItem naming every bad field."""
    fields = Fields({name: values[name] for name in values if name not in READ_ONLY})
    line = Line(
        title=fields.text("title", required=True),
        completed=fields.yes_or_no("completed"),
        order=fields.number("order", -HIGHEST_ORDER - 1, HIGHEST_ORDER),
    )
    fields.refuse_unknown(FIELDS)
    if fields.faults:
        raise InvalidItem(fields.faults)
    return line

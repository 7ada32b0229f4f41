"""The rules that every line of the reading list keeps, whatever it is written on."""

from __future__ import annotations

from dataclasses import dataclass

from ..book import Values
from ..errors import InvalidItem
from .fields import Fields
from .other_fields import number, yes_or_no

FIELDS = ("title", "completed", "order")
# Those who read the list send back what they read.
READ_ONLY = ("id", "url")
HIGHEST = 2**63 - 1


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
        completed=yes_or_no(fields, "completed"),
        order=number(fields, "order", -HIGHEST - 1, HIGHEST),
    )
    fields.refuse_unknown(FIELDS)
    if fields.faults:
        raise InvalidItem(fields.faults)
    return line

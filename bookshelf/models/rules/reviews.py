"""The rules that every review keeps, whatever material the library is made of."""

from __future__ import annotations

from dataclasses import dataclass

from ..book import Values
from ..errors import Fault, InvalidReview, NotAllowed
from ..permissions import may_change
from ..reader import Reader
from ..review import LONGEST_TEXT, RATINGS
from .fields import Fields
from .values import shown

FIELDS = ("rating", "text")


@dataclass(frozen=True)
class Opinion:
    """What a review says."""

    rating: int
    text: str


def read_opinion(values: Values) -> Opinion:
    """Return what these values say, or raise InvalidReview naming every bad field."""
    fields = Fields(values)
    opinion = Opinion(
        rating=fields.required_number("rating", min(RATINGS), max(RATINGS)),
        text=fields.lines("text", LONGEST_TEXT),
    )
    fields.refuse_unknown(FIELDS)
    if fields.faults:
        raise InvalidReview(fields.faults)
    return opinion


def second_review(opinion: Opinion) -> InvalidReview:
    """Return the error for a reader who has reviewed the book already."""
    return InvalidReview({"text": Fault("already-reviewed", shown(opinion.text))})


def refuse_others(by: Reader, owner_id: int) -> None:
    """Raise NotAllowed unless a reader may change what the owner has written."""
    if not may_change(by, owner_id):
        raise NotAllowed("change-any-review")

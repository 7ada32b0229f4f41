"""Request bodies that are refused before any model sees them."""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn

from bookshelf.views import Problem


class Refused(Exception):
    """The request itself is refused; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


def read_json_object(content_type: str, body: bytes) -> dict[str, Any]:
    """Return the JSON object (RFC 8259) in a request's body.

    Raises Refused: 415 when it is not called JSON, 400 when it is not a JSON object in UTF-8
    (section 8.1), has a name twice (section 4), a number that is none (NaN) or too large to
    keep (1e400, section 6) or is nested too deeply.
    """
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type != "application/json":
        raise Refused(Problem(415, "not-json", subject=media_type[:80]))
    try:
        text = body.decode("utf-8-sig")
        value = json.loads(
            text, object_pairs_hook=_once_each, parse_constant=_no_number, parse_float=_finite
        )
    except (ValueError, RecursionError) as error:
        raise Refused(Problem(400, "bad-json")) from error
    if not isinstance(value, dict):
        raise Refused(Problem(400, "bad-json"))
    return value


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) < len(pairs):
        raise ValueError("a name stands twice in one object")
    return values


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON number")


def _finite(digits: str) -> float | int:
    """Return a number written with a point or an exponent; 2.0 is the whole number 2."""
    number = float(digits)
    if math.isinf(number):
        raise ValueError(f"{digits[:20]} is too large")
    return int(number) if number.is_integer() else number

"""Request bodies that are refused before any model sees them."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from bookshelf.views import Problem


class Refused(Exception):
    """The request itself is refused; `problem` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


def read_json_object(content_type: str, body: bytes) -> dict[str, Any]:
    """Return the JSON object (RFC 8259) in a request's body.

    Raises Refused: 415 when it is not called JSON, 400 when it is not a JSON object, has a
    name twice (section 4), a number that is none (NaN) or is nested too deeply.
    """
    media_type = content_type.partition(";")[0].strip().lower()
    if media_type != "application/json":
        raise Refused(Problem(415, "not-json", subject=media_type[:80]))
    try:
        value = json.loads(body, object_pairs_hook=_once_each, parse_constant=_no_number)
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

"""The log: one line of JSON for each request, and what went wrong in those that failed.

The lines go to the logger `bookshelf.requests`. No line holds the value of a parameter, a
cookie, a token, a password or an e-mail address.
"""

from __future__ import annotations

import json
import logging
import re
import secrets
import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timezone

LOGGER = logging.getLogger("bookshelf.requests")
LONGEST = 200
MOST_PARAMETERS = 20
# Whoever types an address into the wrong place did not mean it for us to keep.
EMAIL = re.compile(r"[^\s/@<>\"'():,]+(?:@|%40)[^\s/@<>\"'():,]+", re.IGNORECASE)


@dataclass(frozen=True)
class Line:
    """What is told of one request.

    `parameters` are the names in its query; `bytes` the length of the body that was sent;
    `reader` the id of who was signed in.
    """

    id: str
    method: str
    path: str
    parameters: list[str]
    status: int
    milliseconds: float
    bytes: int
    reader: int | None = None


def new_request_id() -> str:
    """Return a random name for a request: 16 hexadecimal digits."""
    return secrets.token_hex(8)


def log_request(
    *,
    request_id: str,
    method: str,
    path: str,
    parameters: Iterable[str],
    status: int,
    seconds: float,
    size: int,
    reader_id: int | None = None,
) -> None:
    """Write the line of one request that was answered.

    parameters: the names in its query; seconds: how long it took; size: of the body, in bytes.
    """
    if not LOGGER.isEnabledFor(logging.INFO):
        return
    line = Line(
        id=request_id,
        method=_shown(method),
        path=_shown(path),
        parameters=[_shown(name) for name in list(parameters)[:MOST_PARAMETERS]],
        status=status,
        milliseconds=round(seconds * 1000, 1),
        bytes=size,
        reader=reader_id,
    )
    told = _in_json(vars(line))
    # What `LOGGER.info` does, without looking for the line of code that called it.
    LOGGER.handle(
        LOGGER.makeRecord(LOGGER.name, logging.INFO, "", 0, told, (), None, extra={"line": line})
    )


def log_fault(request_id: str, error: BaseException) -> None:
    """Write what failed, and in which lines of code; not what its variables held."""
    told = EMAIL.sub("…", "".join(traceback.format_exception(error)))
    LOGGER.error(
        _in_json({"id": request_id, "fault": told}), extra={"fault": f"{request_id}  {told}"}
    )


def _in_json(values: dict[str, object]) -> str:
    """Return one line of JSON, whose ASCII holds no character that moves a terminal."""
    now = datetime.now(timezone.utc).isoformat(timespec="milliseconds")
    return json.dumps({"time": now, **values})


def _shown(text: str) -> str:
    """Return what a visitor has sent as it may be logged."""
    text = text[:LONGEST]
    return EMAIL.sub("…", text) if "@" in text or "%40" in text else text

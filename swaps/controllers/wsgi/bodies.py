"""Reading a body: never more than is allowed, never more than is there."""

from __future__ import annotations

from typing import Any

from bookshelf.web.bodies import Refused
from bookshelf.web.problems import LARGEST_REQUEST, problem_of_status


def read_body(environ: dict[str, Any], path: str) -> bytes:
    """Return the body of a request, as long as its Content-Length says (RFC 9112, section 6).

    Raises Refused: 413 for more than 3 MiB, 400 for a length that is no number or a body that
    is shorter, 411 for a body in chunks from a server that does not put them together.
    """
    given: str = environ.get("CONTENT_LENGTH", "")
    if not given:
        return _without_length(environ, path)
    if not (given.isascii() and given.isdigit()):
        raise Refused(problem_of_status(400, path))
    # Python refuses to read whole numbers of more than 4,300 digits.
    if len(given) > 18 or int(given) > LARGEST_REQUEST:
        raise Refused(problem_of_status(413, path))
    body: bytes = environ["wsgi.input"].read(int(given))
    if len(body) < int(given):
        raise Refused(problem_of_status(400, path))
    return body


def _without_length(environ: dict[str, Any], path: str) -> bytes:
    # Some servers end the stream where the body ends, and say so with this key.
    if environ.get("wsgi.input_terminated"):
        body: bytes = environ["wsgi.input"].read(LARGEST_REQUEST + 1)
        if len(body) > LARGEST_REQUEST:
            raise Refused(problem_of_status(413, path))
        return body
    if environ.get("HTTP_TRANSFER_ENCODING"):
        raise Refused(problem_of_status(411, path))
    return b""

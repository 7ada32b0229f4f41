"""From what went wrong to the status and the problem that the visitor is told."""

from __future__ import annotations

from bookshelf.models import BookNotFound, Invalid, ModelError
from bookshelf.views import Problem

# The largest request that is read, in bytes: 3 MiB.
LARGEST_REQUEST = 3 * 1024 * 1024
# The largest id that a row can have: a signed whole number of 64 bits.
LARGEST_ID = 2**63 - 1

CODES = {
    400: "bad-request",
    403: "forgery",
    404: "not-found",
    405: "method-not-allowed",
    413: "too-large",
    415: "not-json",
    500: "server-error",
}


def problem_of_error(error: ModelError) -> Problem:
    """Return the problem that a model's error is for the visitor."""
    if isinstance(error, BookNotFound):
        return Problem(404, "book-not-found", subject=str(error.book_id))
    if isinstance(error, Invalid):
        return Problem(400, "invalid", faults=error.faults)
    return Problem(500, "server-error")


def problem_of_status(status: int, path: str) -> Problem:
    """Return the problem that an HTTP status is for the visitor of this path.

    A status that we do not speak of by itself is told as that of its class (RFC 9110,
    section 15): 400 for the visitor's faults, 500 for ours.
    """
    code = CODES.get(status) or CODES[400 if status < 500 else 500]
    return Problem(status, code, subject=path)

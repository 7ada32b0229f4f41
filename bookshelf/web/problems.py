"""From what went wrong to the status, the problem and the headers that the visitor is told."""

from __future__ import annotations

from bookshelf.models import (
    BookNotFound,
    Busy,
    CoverNotFound,
    Invalid,
    ItemNotFound,
    Locked,
    ModelError,
    NotAllowed,
    ReaderNotFound,
    ReviewNotFound,
    SignInFailed,
    SignInNeeded,
)
from bookshelf.views import Problem

# The largest request that is read, in bytes: 3 MiB.
LARGEST_REQUEST = 3 * 1024 * 1024
# The largest id that a row can have: a signed whole number of 64 bits.
LARGEST_ID = 2**63 - 1
LONGEST_SUBJECT = 80
# After so many seconds a library that was busy may be asked again.
SOON = 5

CODES = {
    400: "bad-request",
    403: "forgery",
    404: "not-found",
    405: "method-not-allowed",
    413: "too-large",
    415: "not-json",
    500: "server-error",
}

NOT_FOUND: dict[type[ModelError], str] = {
    BookNotFound: "book-not-found",
    ReviewNotFound: "review-not-found",
    ReaderNotFound: "reader-not-found",
    ItemNotFound: "item-not-found",
    CoverNotFound: "cover-not-found",
}
NOT_FOR_YOU: dict[type[ModelError], tuple[int, str]] = {
    SignInNeeded: (401, "sign-in-needed"),
    SignInFailed: (401, "sign-in-failed"),
    NotAllowed: (403, "not-allowed"),
}


def problem_of_error(error: ModelError) -> Problem:
    """Return the problem that a model's error is for the visitor.

    Its subject is what was not there; when it is to be tried again, after how many seconds.
    """
    if isinstance(error, Invalid):
        return Problem(400, "invalid", faults=error.faults)
    if isinstance(error, Locked):
        return Problem(429, "locked", subject=str(error.seconds))
    if type(error) in NOT_FOUND:
        return Problem(404, NOT_FOUND[type(error)], subject=str(error.args[0])[:LONGEST_SUBJECT])
    if type(error) in NOT_FOR_YOU:
        return Problem(*NOT_FOR_YOU[type(error)])
    if isinstance(error, Busy):
        return Problem(503, "busy", subject=str(SOON))
    return Problem(500, "server-error")


def problem_of_status(status: int, path: str) -> Problem:
    """Return the problem that an HTTP status is for the visitor of this path.

    A status that we do not speak of by itself is told as that of its class (RFC 9110,
    section 15): 400 for the visitor's faults, 500 for ours.
    """
    code = CODES.get(status) or CODES[400 if status < 500 else 500]
    return Problem(status, code, subject=path)


def headers_of(problem: Problem) -> dict[str, str]:
    """Return the headers that an answer with this problem must have.

    401 says how to sign in (RFC 9110, section 11.6.1; RFC 6750, section 3), 429 and 503 how
    many seconds to wait (RFC 9110, section 10.2.3).
    """
    if problem.code == "bad-token":
        return {"WWW-Authenticate": 'Bearer error="invalid_token"'}
    if problem.status == 401:
        return {"WWW-Authenticate": "Bearer"}
    if problem.code in ("locked", "busy"):
        return {"Retry-After": problem.subject}
    return {}

"""What every answer is given before it leaves: headers, cookies, an entity tag, a log line."""

from __future__ import annotations

from bookshelf.web.answers import Answer, finish
from bookshelf.web.headers import headers_for, personal_headers
from bookshelf.web.request_log import log_request

from .desk import Desk
from .response import Response


def give_headers(desk: Desk, response: Response) -> None:
    """Give an answer the headers that it must have.

    An answer that says by itself who may keep it is the same for everybody, and sets no cookie.
    """
    response.headers += headers_for(desk.request.path).items()
    response.headers.append(("X-Request-Id", desk.visit.request_id))
    if "Cache-Control" not in dict(response.headers):
        response.headers += personal_headers(desk.visit.language).items()
        response.headers += [("Set-Cookie", cookie) for cookie in desk.cookies]


def finished(desk: Desk, response: Response) -> Response:
    """Return the answer to send: 304 to those who have it already, small for the others."""
    request = desk.request
    known, welcome = request.header("If-None-Match"), request.header("Accept-Encoding")
    whole = Answer(response.status, response.headers, response.body)
    answer = finish(request.method, known, welcome, whole)
    return Response(answer.body, answer.status, answer.headers)


def log_answer(desk: Desk, response: Response, seconds: float) -> None:
    """Write one line of the log about this request."""
    reader = desk.visit.reader
    log_request(
        request_id=desk.visit.request_id,
        method=desk.request.method,
        path=desk.request.path,
        parameters=desk.request.query,
        status=response.status,
        seconds=seconds,
        size=len(response.body),
        reader_id=reader.id if reader else None,
    )

"""What every answer is given before it leaves: headers, cookies, an entity tag, a log line."""

from __future__ import annotations

from bookshelf.web.answers import Answer, finish
from bookshelf.web.headers import complete
from bookshelf.web.request_log import log_request

from .desk import Desk
from .response import Response


def finished(desk: Desk, response: Response) -> Response:
    """Return the answer to send, with its headers: 304 to those who have it, small for others."""
    request = desk.request
    headers = complete(response.headers, request.path, desk.visit, desk.cookies)
    known, welcome = request.header("If-None-Match"), request.header("Accept-Encoding")
    answer = finish(request.method, known, welcome, Answer(response.status, headers, response.body))
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

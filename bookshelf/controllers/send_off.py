"""What every answer is given before it leaves: headers, cookies, an entity tag, a log line."""

from __future__ import annotations

from flask import Response, request

from bookshelf.views import Visit
from bookshelf.web.answers import Answer, finish
from bookshelf.web.headers import headers_for, personal_headers
from bookshelf.web.request_log import log_request


def give_headers(response: Response, visit: Visit, cookies: list[str]) -> None:
    """Give an answer the headers that it must have.

    An answer that says by itself who may keep it is the same for everybody, and sets no cookie.
    """
    response.headers.update(headers_for(request.path))
    response.headers["X-Request-Id"] = visit.request_id
    if response.status_code == 204:  # what is not there has no type
        response.headers.pop("Content-Type", None)
    if "Cache-Control" not in response.headers:
        response.headers.update(personal_headers(visit.language))
        for cookie in cookies:
            response.headers.add("Set-Cookie", cookie)


def finish_answer(response: Response) -> None:
    """Let an answer be 304 for those who have it already, and small for the others."""
    response.direct_passthrough = False
    whole = Answer(response.status_code, list(response.headers), response.get_data())
    known = request.headers.get("If-None-Match", "")
    answer = finish(request.method, known, request.headers.get("Accept-Encoding", ""), whole)
    response.status_code = answer.status
    response.set_data(answer.body)
    response.headers.clear()
    response.headers.extend(answer.headers)


def log_answer(response: Response, visit: Visit, seconds: float) -> None:
    """Write one line of the log about this request."""
    log_request(
        request_id=visit.request_id,
        method=request.method,
        path=request.path,
        parameters=request.args,
        status=response.status_code,
        seconds=seconds,
        size=response.content_length or 0,
        reader_id=visit.reader.id if visit.reader else None,
    )

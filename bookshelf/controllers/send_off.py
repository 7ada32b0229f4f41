"""What every answer is given before it leaves: headers, cookies, an entity tag, a log line."""

from __future__ import annotations

from flask import Response, request
from werkzeug.datastructures import Headers

from bookshelf.views import Visit
from bookshelf.web.answers import Answer, finish
from bookshelf.web.headers import complete
from bookshelf.web.request_log import log_request


def finish_answer(response: Response, visit: Visit, cookies: list[str]) -> None:
    """Give an answer its headers; let it be 304 for those who have it, small for the others."""
    response.direct_passthrough = False
    if response.status_code == 204:  # what is not there has no type
        response.headers.pop("Content-Type", None)
    headers = complete(list(response.headers), request.path, visit, cookies)
    whole = Answer(response.status_code, headers, response.get_data())
    known = request.headers.get("If-None-Match", "")
    answer = finish(request.method, known, request.headers.get("Accept-Encoding", ""), whole)
    if answer.status != whole.status:
        response.status_code = answer.status
    if answer.body is not whole.body:
        response.set_data(answer.body)
    response.headers = Headers(answer.headers)


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

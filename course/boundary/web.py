"""A web application (PEP 3333) as a function from data to data, and back."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

WebApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


@dataclass(frozen=True)
class Request:
    """A request: the text in its environment, and its body."""

    environment: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Answer:
    """An answer: its status line, its headers in their order, its body."""

    status: str
    headers: list[tuple[str, str]]
    body: bytes


Answerer = Callable[[Request], Answer]


def as_function(app: WebApp) -> Answerer:
    """Return the function that asks this application."""

    def answer(request: Request) -> Answer:
        started: list[Any] = []
        environment = {
            **request.environment,
            "wsgi.version": (1, 0),
            "wsgi.input": io.BytesIO(request.body),
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": False,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
        }

        def start(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> None:
            started[:] = [status, headers]

        parts = app(environment, start)
        try:
            body = b"".join(parts)
        finally:
            if hasattr(parts, "close"):
                parts.close()
        status, headers = started
        return Answer(status, [(name, value) for name, value in headers], body)

    return answer


def as_app(answer: Answerer) -> WebApp:
    """Return the web application that asks this function."""

    def app(environment: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        length = environment.get("CONTENT_LENGTH") or "0"
        text = {name: value for name, value in environment.items() if isinstance(value, str)}
        body = environment["wsgi.input"].read(int(length)) if length.isdigit() else b""
        answered = answer(Request(text, body))
        start(answered.status, answered.headers)
        return [answered.body]

    return app

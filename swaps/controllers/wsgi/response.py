"""An answer, and how it is sent (PEP 3333)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

# These never have a body (RFC 9110, section 6.4.1).
WITHOUT_BODY = (204, 304)


@dataclass
class Response:
    """A status, headers and a body."""

    body: bytes = b""
    status: int = 200
    headers: list[tuple[str, str]] = field(default_factory=list)

    def send(self, start_response: Callable[..., Any], method: str) -> Iterable[bytes]:
        """Start the answer and return its body: none to HEAD, which asks for headers only."""
        status = HTTPStatus(self.status)
        headers = [header for header in self.headers if header[0] != "Content-Length"]
        if self.status not in WITHOUT_BODY:
            headers.append(("Content-Length", str(len(self.body))))
        start_response(f"{status.value} {status.phrase}", headers)
        return [] if method == "HEAD" else [self.body]


def written(text: str, media_type: str, status: int = 200) -> Response:
    """Return the answer that a view has written."""
    return Response(text.encode(), status, [("Content-Type", media_type)])


def see_other(address: str) -> Response:
    """Return the answer that leads to another page, to be asked for with GET."""
    response = written("", "text/plain; charset=utf-8", 303)
    response.headers.append(("Location", address))
    return response

"""A request, read from the environment that the server gives (PEP 3333)."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl

from bookshelf.views import Problem
from bookshelf.web.bodies import Refused
from bookshelf.web.hosts import FORWARDED, Origin, true_origin

from .bodies import read_body

FORM = "application/x-www-form-urlencoded"


class Request:
    """What was asked for, in words of HTTP; `proxies` is how many of ours it came through."""

    def __init__(self, environ: dict[str, Any], proxies: int = 0) -> None:
        self._environ = environ
        self.method: str = environ["REQUEST_METHOD"]
        self.path = "/" + text_of(environ.get("PATH_INFO", "")).lstrip("/")
        self.query_string = text_of(environ.get("QUERY_STRING", ""))
        self.query = read_pairs(self.query_string)
        self.cookies = read_cookies(self.header("Cookie"))
        self.content_type: str = environ.get("CONTENT_TYPE", "")
        told = {name: self.header(name) for name in FORWARDED}
        self.origin = true_origin(seen(environ), told, proxies)

    def header(self, name: str) -> str:
        """Return a header, empty when it was not sent."""
        value: str = self._environ.get("HTTP_" + name.upper().replace("-", "_"), "")
        return value

    @property
    def is_asking(self) -> bool:
        """Whether a page is asked for, and nothing sent."""
        return self.method in ("GET", "HEAD")

    @cached_property
    def body(self) -> bytes:
        """The body, read once. Raises Refused."""
        return read_body(self._environ, self.path)

    @cached_property
    def form(self) -> dict[str, str]:
        """The values of the form that was sent. Raises Refused when it is no such form."""
        media_type = self.content_type.partition(";")[0].strip().lower()
        if media_type not in (FORM, ""):
            raise Refused(Problem(415, "not-a-form", subject=media_type[:80]))
        return read_pairs(self.body.decode("utf-8", "replace"))


def seen(environ: dict[str, Any]) -> Origin:
    """Return where the server saw the request come from, and what it was sent to."""
    host = environ.get("HTTP_HOST", environ.get("SERVER_NAME", ""))
    return Origin(environ["wsgi.url_scheme"], host, environ.get("REMOTE_ADDR", ""))


def text_of(native: str) -> str:
    """Return the text of a string from the environment.

    The server puts each byte into one character (PEP 3333, "Unicode Issues"); the bytes are
    UTF-8. Bytes that are not become the replacement character.
    """
    return native.encode("latin-1").decode("utf-8", "replace")


def read_pairs(text: str) -> dict[str, str]:
    """Return the values of a query or a form by name, the first where a name stands twice."""
    values: dict[str, str] = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        values.setdefault(name, value)
    return values


def read_cookies(header: str) -> dict[str, str]:
    """Return the cookies by name (RFC 6265, section 4.2)."""
    cookies: dict[str, str] = {}
    for pair in header.split(";"):
        name, _, value = pair.partition("=")
        cookies.setdefault(name.strip(), value.strip())
    return cookies

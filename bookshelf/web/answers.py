"""The last look at an answer: is it known already, and may it be sent smaller?

`finish` gives it an entity tag, answers 304 to whoever has it, and compresses text.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from dataclasses import dataclass

from .weights import read_weights

# Answers as small as this fit one packet; compressing them gains nothing. Bytes.
SMALL = 500
# Measured on our pages: one in a hundred larger than at level 6, and made in half the time.
LEVEL = 5
TEXT = re.compile(r"text/|application/(json|javascript|xml)$|image/svg\+xml$|.*\+json$")
# These have no body, or only a part of one (RFC 9110, sections 6.4.1 and 15.3.7).
NOT_WHOLE = (204, 206, 304)
# What describes a body is not sent without it (RFC 9110, section 15.4.5).
OF_A_BODY = ("content-type", "content-length", "content-encoding", "content-language")

Headers = list[tuple[str, str]]


@dataclass(frozen=True)
class Answer:
    """An answer to a request. To HEAD it has the body that GET is sent."""

    status: int
    headers: Headers
    body: bytes


def finish(method: str, if_none_match: str, accept_encoding: str, answer: Answer) -> Answer:
    """Return what is to be sent: the answer, the same in gzip, or 304.

    `if_none_match` and `accept_encoding` are headers of the request, empty where they are not
    sent. Only answers of 200 to GET and HEAD have an entity tag, and none that says no-store.
    """
    headers = answer.headers
    cache_control = _value(headers, "cache-control")
    may_compress = _may_compress(answer)
    if may_compress:
        headers = _varying(headers, "Accept-Encoding")
    in_gzip = may_compress and prefers_gzip(accept_encoding)
    if method in ("GET", "HEAD") and answer.status == 200 and "no-store" not in cache_control:
        tag = entity_tag(answer.body, in_gzip)
        headers = [*_without(headers, "etag"), ("ETag", tag)]
        if not cache_control:
            # It may be kept, by the browser alone, and is asked for again each time.
            headers.append(("Cache-Control", "private, no-cache"))
        if is_known(if_none_match, tag):
            return Answer(304, _without(headers, *OF_A_BODY), b"")
    if in_gzip:
        body = compressed(answer.body)
        headers = _without(headers, "content-length")
        headers += [("Content-Encoding", "gzip"), ("Content-Length", str(len(body)))]
        return Answer(answer.status, headers, body)
    return Answer(answer.status, headers, answer.body)


def entity_tag(body: bytes, in_gzip: bool = False) -> str:
    """Return the strong entity tag of a body (RFC 9110, section 8.8.3).

    The same text in gzip is other bytes, and so has another tag.
    """
    digest = hashlib.sha256(body).hexdigest()[:32]
    return f'"{digest}-gzip"' if in_gzip else f'"{digest}"'


def is_known(if_none_match: str, tag: str) -> bool:
    """Return whether the client has this already (RFC 9110, section 13.1.2).

    The comparison is the weak one: a proxy may have put W/ before our tag.
    """
    return if_none_match.strip() == "*" or tag in re.findall(r'"[^"]*"', if_none_match)


def prefers_gzip(accept_encoding: str) -> bool:
    """Return whether gzip is welcome, and no less than no encoding (RFC 9110, 12.5.3)."""
    weights = read_weights(accept_encoding)
    rest = weights.get("*", 0.0)
    weight = weights.get("gzip", weights.get("x-gzip", rest))
    return weight > 0 and weight >= weights.get("identity", 0.0)


def compressed(body: bytes) -> bytes:
    """Return a body in gzip (RFC 1952), always the same bytes for the same body."""
    maker = zlib.compressobj(LEVEL, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    return maker.compress(body) + maker.flush()


def _may_compress(answer: Answer) -> bool:
    media_type = _value(answer.headers, "content-type").partition(";")[0].strip()
    return (
        len(answer.body) > SMALL
        and answer.status not in NOT_WHOLE
        and TEXT.match(media_type) is not None
        and not _value(answer.headers, "content-encoding")
    )


def _varying(headers: Headers, name: str) -> Headers:
    """Return the headers, saying that the answer depends on this header of the request."""
    vary = [part.strip() for part in _value(headers, "vary").split(",") if part.strip()]
    if "*" in vary or name.lower() in vary:
        return headers
    given = [value for header, value in headers if header.lower() == "vary"]
    return [*_without(headers, "vary"), ("Vary", ", ".join([*given, name]))]


def _value(headers: Headers, name: str) -> str:
    """Return the values of a header in small letters, parted by commas."""
    return ", ".join(value for header, value in headers if header.lower() == name).lower()


def _without(headers: Headers, *names: str) -> Headers:
    return [(header, value) for header, value in headers if header.lower() not in names]

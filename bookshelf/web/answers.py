"""The last look at an answer: is it known already, and may it be sent smaller?

`finish` gives it an entity tag, answers 304 to whoever has it, and compresses text.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from .compression import compressed, is_worth_it, prefers_gzip

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
    in_gzip = False
    if _may_compress(answer):
        headers = _varying(answer.headers, "Accept-Encoding")
        answer = Answer(answer.status, headers, answer.body)
        in_gzip = prefers_gzip(accept_encoding)
    if method in ("GET", "HEAD") and _may_be_kept(answer):
        answer = unless_known(answer, if_none_match, in_gzip)
    return _in_gzip(answer) if in_gzip and answer.status != 304 else answer


def unless_known(answer: Answer, if_none_match: str, in_gzip: bool) -> Answer:
    """Return the answer with its entity tag; 304 for who has it already (RFC 9110, 15.4.5).

    It may be kept, unless it says something else, by the browser alone, and is asked for anew
    each time.
    """
    tag = entity_tag(answer.body, in_gzip)
    headers = [*_without(answer.headers, "etag"), ("ETag", tag)]
    if not _value(headers, "cache-control"):
        headers.append(("Cache-Control", "private, no-cache"))
    if is_known(if_none_match, tag):
        return Answer(304, _without(headers, *OF_A_BODY), b"")
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


def _in_gzip(answer: Answer) -> Answer:
    """Return the answer with its body in gzip, and the headers that say so."""
    body = compressed(answer.body)
    headers = _without(answer.headers, "content-length")
    headers += [("Content-Encoding", "gzip"), ("Content-Length", str(len(body)))]
    return Answer(answer.status, headers, body)


def _may_be_kept(answer: Answer) -> bool:
    return answer.status == 200 and "no-store" not in _value(answer.headers, "cache-control")


def _may_compress(answer: Answer) -> bool:
    media_type = _value(answer.headers, "content-type").partition(";")[0].strip()
    return (
        is_worth_it(media_type, len(answer.body))
        and answer.status not in NOT_WHOLE
        # What nobody may keep has secrets in it, which its length in gzip would tell of (BREACH).
        and "no-store" not in _value(answer.headers, "cache-control")
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
    return ", ".join([value for header, value in headers if header.lower() == name]).lower()


def _without(headers: Headers, *names: str) -> Headers:
    return [(header, value) for header, value in headers if header.lower() not in names]

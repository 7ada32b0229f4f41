"""The last look at an answer: is it known already, and may it be sent smaller?

`finish` gives it an entity tag, answers 304 to whoever has it, and compresses text.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import cached_property

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

    @cached_property
    def values(self) -> dict[str, str]:
        """What each header says, by its name in small letters; many values parted by commas."""
        values: dict[str, str] = {}
        for header, value in self.headers:
            name = header.lower()
            values[name] = f"{values[name]}, {value}" if name in values else value
        return values

    def says(self, name: str) -> str:
        """Return what a header says, in small letters; nothing where it is not there."""
        return self.values.get(name, "").lower()


def finish(method: str, if_none_match: str, accept_encoding: str, answer: Answer) -> Answer:
    """Return what is to be sent: the answer, the same in gzip, or 304.

    `if_none_match` and `accept_encoding` are headers of the request, empty where they are not
    sent. Only answers of 200 to GET and HEAD have an entity tag, and none that says no-store.
    """
    in_gzip = False
    if _may_compress(answer):
        answer = Answer(answer.status, _varying(answer, "Accept-Encoding"), answer.body)
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
    if not answer.says("cache-control"):
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
    return answer.status == 200 and "no-store" not in answer.says("cache-control")


def _may_compress(answer: Answer) -> bool:
    media_type = answer.says("content-type").partition(";")[0].strip()
    return (
        is_worth_it(media_type, len(answer.body))
        and answer.status not in NOT_WHOLE
        # What nobody may keep has secrets in it, which its length in gzip would tell of (BREACH).
        and "no-store" not in answer.says("cache-control")
        and not answer.says("content-encoding")
    )


def _varying(answer: Answer, name: str) -> Headers:
    """Return the headers, saying that the answer depends on this header of the request."""
    vary = [part.strip() for part in answer.says("vary").split(",")]
    if "*" in vary or name.lower() in vary:
        return answer.headers
    given = answer.values.get("vary")
    headers = _without(answer.headers, "vary")
    return [*headers, ("Vary", f"{given}, {name}" if given else name)]


def _without(headers: Headers, *names: str) -> Headers:
    return [(header, value) for header, value in headers if header.lower() not in names]

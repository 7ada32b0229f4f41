"""A visit: what a page must know of its visitor, read from the request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bookshelf.views import Visit

from . import csrf, languages
from .headers import cookie_header

SAFE = ("GET", "HEAD", "OPTIONS")


@dataclass(frozen=True)
class Arrival:
    """A visit, as yet of nobody in particular, and the Set-Cookie headers that its answer
    must carry."""

    visit: Visit
    cookies: list[str]


def arrive(
    keys: Sequence[str],
    path: str,
    query: Mapping[str, str],
    cookies: Mapping[str, str],
    accept_language: str,
    secure: bool,
    request_id: str = "",
) -> Arrival:
    """Return the visit that a request makes.

    A language asked for in the query is remembered; a browser without a CSRF value is given
    one. `secure` says whether the request came by HTTPS. A program is given no cookie, and
    none of its cookies is looked at.
    """
    asked = query.get("lang", "")
    kept = {name: text for name, text in query.items() if name != "lang"}
    if is_api(path):
        language = choose(asked, {}, accept_language)
        return Arrival(Visit(language, path, kept, request_id=request_id), [])
    language = choose(asked, cookies, accept_language)
    new_cookies = []
    if asked == language:
        lasting = languages.ONE_YEAR
        new_cookies.append(cookie_header(languages.COOKIE, language, lasting, secure))
    value = cookies.get(csrf.COOKIE, "")
    if not csrf.is_value(value):
        value = csrf.new_value()
        new_cookies.append(cookie_header(csrf.COOKIE, value, secure=secure))
    token = csrf.token_for(keys, value, f"{path} {kept} {asked}")
    return Arrival(Visit(language, path, kept, token, request_id=request_id), new_cookies)


def choose(asked: str, cookies: Mapping[str, str], accept_language: str) -> str:
    """Return the language of a visit."""
    return languages.choose_language(asked, cookies.get(languages.COOKIE, ""), accept_language)


def is_api(path: str) -> bool:
    """Return whether a program is asking, and not a page."""
    return path == "/api" or path.startswith("/api/")

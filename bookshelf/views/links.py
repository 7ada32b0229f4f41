"""Links to this and other pages, without losing what was asked for."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import quote, urlencode

from bookshelf.models import BookPage

from .data import Visit

NEIGHBOURS = 2


def same_page(visit: Visit, without: tuple[str, ...] = (), **changes: str | int) -> str:
    """Return the address of this page, on this site, with some of its query changed.

    What is changed stands last, so that an empty value can be written behind the address.
    without: the names to leave out of the query.
    """
    gone = {*without, *changes}
    kept = {name: text for name, text in visit.query.items() if name not in gone}
    query = {**kept, **{name: str(value) for name, value in changes.items()}}
    # Two slashes at the start would name another site (RFC 3986, section 4.2).
    path = "/" + quote(visit.path.lstrip("/"))
    return f"{path}?{urlencode(query)}" if query else path


def seen_at(visit: Visit, path: str) -> Visit:
    """Return a visit as one of this path: of a form that was refused, say, where it can be read."""
    return replace(visit, path=path, query={})


def page_numbers(page: BookPage) -> list[int | None]:
    """Return the pages to link to: the first, the last, those near; None stands for a gap."""
    first = max(1, min(page.page, page.pages) - NEIGHBOURS)
    last = min(page.pages, page.page + NEIGHBOURS)
    numbers: list[int | None] = list(range(first, last + 1))
    if first > 1:
        numbers = [1, *([None] if first > 2 else []), *numbers]
    if last < page.pages:
        numbers = [*numbers, *([None] if last < page.pages - 1 else []), page.pages]
    return numbers

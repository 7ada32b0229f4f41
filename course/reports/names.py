"""A file name for each student's page: safe on every system, and nobody else's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from hashlib import sha256

MOST = 60
HARMLESS = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*(?<![.])")
# Names that Windows gives to devices, whatever follows the first dot.
DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(\..*)?", re.IGNORECASE)
PAGE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*\.html")


def page_names(names: Iterable[str]) -> dict[str, str]:
    """Return the file name of the page of each of these names.

    No two differ by case alone. A name that had to change carries digits that stand for what
    it was, so that it has the same page in the next run.
    """
    pages: dict[str, str] = {}
    taken: set[str] = set()
    for name in sorted(names):
        page = next(page for page in candidates(name) if page.casefold() not in taken)
        taken.add(page.casefold())
        pages[name] = page
    return pages


def candidates(name: str) -> Iterable[str]:
    """Yield the file names that a page may have, the simplest first."""
    if len(name) <= MOST and HARMLESS.fullmatch(name) and not DEVICES.fullmatch(name):
        yield f"{name}.html"
    digits = sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
    for length in (8, 16, 64):
        yield f"{plain(name)}-{digits[:length]}.html"


def plain(name: str) -> str:
    """Return what is left of a name in letters, digits and single hyphens."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", letters).strip("-")[:40].strip("-") or "submission"

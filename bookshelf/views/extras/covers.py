"""A cover drawn from the title and the author of a book (SVG 2)."""

from __future__ import annotations

import re

from bookshelf.models import Book

from ..markup.templating import render
from .wrapping import wrap

# The colours of the cloth, as in the stylesheet.
CLOTHS = ("#24483c", "#6b2430", "#263d63", "#6a4714", "#4d3157", "#3b464c")
DESIGNS = 3
# How large the letters are, how many fit into a line, and how many lines of them on a cover.
SIZES = ((29, 8, 4), (25, 10, 4), (22, 12, 4), (19, 14, 5), (15, 18, 7), (12, 22, 9))
# What XML cannot hold, even escaped (XML 1.0, section 2.2).
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def drawn_cover(book: Book) -> str:
    """Write a cover with the book's title and author as a picture."""
    number = book.id or 0
    size, title = fitted(NOT_XML.sub("\ufffd", book.title))
    author = wrap(NOT_XML.sub("\ufffd", book.author), 19)
    return render(
        "extras/cover.svg",
        "en",
        cloth=CLOTHS[number % len(CLOTHS)],
        design=number // len(CLOTHS) % DESIGNS,
        size=size,
        title=title,
        author=author if len(author) <= 2 else [author[0], f"{author[1]} …"],
        book_language=book.language,
    )


def fitted(title: str) -> tuple[int, list[str]]:
    """Return the size of letters at which a title fits on a cover, and its lines."""
    for size, most, lines in SIZES:
        wrapped = wrap(title, most)
        if len(wrapped) <= lines and not _is_broken(title, wrapped):
            return size, wrapped
    wrapped = wrap(title, most)
    return size, wrapped if len(wrapped) <= lines else [*wrapped[: lines - 1], "…"]


def _is_broken(title: str, lines: list[str]) -> bool:
    """Return whether a word of the title goes over more than one line."""
    return " ".join(lines).split() != title.split()

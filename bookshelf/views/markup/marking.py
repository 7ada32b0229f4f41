"""What was searched for, marked where it was found."""

from __future__ import annotations

from markupsafe import Markup, escape

from bookshelf.models import hits


def mark_hits(text: str, q: str) -> str:
    """Return a text as HTML in which every hit of the search is a mark element."""
    if not q:
        return text
    return Markup("").join(
        Markup("<mark>{}</mark>").format(part) if is_hit else escape(part)
        for part, is_hit in hits(text, q)
    )

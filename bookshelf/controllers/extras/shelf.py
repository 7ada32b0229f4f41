"""What the library has beyond its core."""

from __future__ import annotations

from flask import abort

from bookshelf.models import Extras

from ..desk import Desk


def extras_of(desk: Desk) -> Extras:
    """Return the extras of the library; without any there is nothing at this address (404)."""
    extras = desk.library.extras
    if extras is None:
        abort(404)
    return extras

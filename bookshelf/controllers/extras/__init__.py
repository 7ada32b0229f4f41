"""What a first course can do without: statistics, covers, second factors, the API's description.

A hand-out may leave this folder out: `flask_app.py` then has no such addresses.
"""

from __future__ import annotations

from flask import Blueprint

from bookshelf.views import ExtraViews

from ..desk import Desk
from .covers import make_covers
from .description import make_description
from .second_factor import make_second_factor
from .statistics import make_statistics


def make_extras(desk: Desk, views: ExtraViews, media_type: str) -> list[Blueprint]:
    """Return the blueprints of the addresses beyond the core."""
    return [
        make_statistics(desk, views, media_type),
        make_covers(desk, views),
        make_second_factor(desk, views, media_type),
        make_description(),
    ]

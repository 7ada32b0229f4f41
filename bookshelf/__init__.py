"""Bookshelf: a bookshop built by hand in three layers.

Follow a request: `controllers/` reads it, `models/` know the answer, `views/` write it.
`application.py` is the one place that chooses which models, views and controllers those are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bookshelf.application import create_app

__version__ = "0.1.0"
__all__ = ["create_app", "__version__"]


def __getattr__(name: str) -> object:
    """Load the application factory on first use: a layer alone must not load the others."""
    if name == "create_app":
        from bookshelf.application import create_app

        return create_app
    raise AttributeError(f"module 'bookshelf' has no attribute {name!r}")

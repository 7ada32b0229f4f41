"""The views as one thing that a test can be given."""

from __future__ import annotations

from bookshelf.parts import VIEWS, part


class Views:
    """Every view by its name."""

    def __getattr__(self, name):
        if name not in VIEWS:
            raise AttributeError(name)
        return part("views", name)

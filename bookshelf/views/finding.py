"""Where the views of what goes beyond the core are: a copy of the shop may do without them."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import cast

from .contract import ExtraViews

HAS_EXTRAS = find_spec("bookshelf.views.extras") is not None


def find_extras(name: str) -> ExtraViews | None:
    """Return the extra views that write as the view of this name, None where there are none."""
    if not HAS_EXTRAS:
        return None
    return cast(ExtraViews, import_module(f"bookshelf.views.extras.{name}"))

"""Views are tested alone: plain data in, text out; no database, no web framework."""

from __future__ import annotations

import pytest

from bookshelf.parts import VIEWS
from bookshelf.text import LANGUAGES


@pytest.fixture(params=VIEWS)
def view(request, views):
    """Each of the views in turn."""
    return getattr(views, request.param)


@pytest.fixture(params=LANGUAGES)
def language(request):
    """Each language in turn."""
    return request.param

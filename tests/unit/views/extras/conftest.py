"""The extra views; a copy of the shop without them skips these tests."""

from __future__ import annotations

import pytest


@pytest.fixture
def pages(views):
    """The extra pages."""
    return views.pages.extras


@pytest.fixture(autouse=True)
def _only_with_extras(views):
    if views.pages.extras is None:
        pytest.skip("this copy has no extra views")

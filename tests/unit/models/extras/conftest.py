"""What goes beyond the core is tested where the models have it."""

from __future__ import annotations

import pytest


@pytest.fixture
def extras(library):
    """What this library has beyond its core."""
    if library.extras is None:
        pytest.skip("these models have nothing beyond their core")
    return library.extras


@pytest.fixture
def covers(extras):
    """The pictures of books."""
    return extras.covers

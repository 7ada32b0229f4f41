"""Models are tested alone: no web, no template."""

from __future__ import annotations

import pytest

from tests.books import SHELF


@pytest.fixture
def books(library):
    """The books of an empty library."""
    return library.books


@pytest.fixture
def shelf(books):
    """The books of a library with five on its shelf, put there by `load`."""
    books.load(SHELF)
    return books

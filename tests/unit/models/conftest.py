"""Models are tested alone: no web, no template."""

from __future__ import annotations

import pytest

from bookshelf.models import Invalid
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


@pytest.fixture
def readers(library):
    """The readers of an empty library."""
    return library.readers


@pytest.fixture
def faults():
    """A function that calls another, which must refuse, and returns the faults it found."""

    def find(action, *values, **named):
        with pytest.raises(Invalid) as caught:
            action(*values, **named)
        return caught.value.faults

    return find

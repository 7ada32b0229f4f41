"""What only the swaps need: two visits at once, and the pieces of the site without a framework."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from swaps.models.memory import prepare

TOGETHER = 8


@pytest.fixture
def open_library():
    """The function that opens an empty library in memory."""
    return prepare("sqlite:///not-used.db")


@pytest.fixture
def together(open_library):
    """The function that lets eight threads, each with a visit of its own, do the same at once.

    It is done for each of these things in turn, and returns what every thread made of each.
    """

    def do(action, things):
        start = Barrier(TOGETHER)

        def visit(number):
            library = open_library()
            made = []
            for thing in things:
                start.wait()
                made.append(action(library.books, number, thing))
            library.close()
            return made

        with ThreadPoolExecutor(TOGETHER) as pool:
            return [made for visits in pool.map(visit, range(TOGETHER)) for made in visits]

    return do

"""The blame matrix: where the whole fails, which layer, or which layers together, is guilty."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations


def mixes(layers: Iterable[str]) -> list[tuple[str, ...]]:
    """Return every choice of layers to take from the student, from none to all."""
    names = tuple(layers)
    return [mix for size in range(len(names) + 1) for mix in combinations(names, size)]


def guilty(matrix: dict[tuple[str, ...], bool]) -> list[tuple[str, ...]]:
    """Return the smallest sets of the student's layers with which the whole fails.

    matrix: for each mix (the layers that were the student's) whether the whole passed. A
    single layer is guilty by itself; a pair is when neither of the two is alone.
    """
    found: list[tuple[str, ...]] = []
    for mix in sorted(matrix, key=len):
        if not matrix[mix] and not any(set(smaller) <= set(mix) for smaller in found):
            found.append(mix)
    return found

"""A layer to send across: what it promises, and a version that keeps the promise."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True)
class Loaf:
    """A loaf of bread."""

    flour: str
    grams: int


class BakeryError(Exception):
    """The bakery refuses."""


class SoldOut(BakeryError):
    """There is no such loaf left."""

    def __init__(self, wanted: Loaf, left: int) -> None:
        super().__init__(wanted, left)
        self.wanted = wanted


class Shelf(Protocol):
    """A shelf of loaves."""

    def put(self, loaf: Loaf) -> int:
        """Put a loaf there and return how many there are."""

    def take(self, flour: str, *, grams: int = 500) -> Loaf:
        """Take a loaf, or raise SoldOut."""


class Bakery(Protocol):
    """A bakery with a name and a shelf."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def shelf(self) -> Shelf:
        """Its shelf."""

    @property
    def cellar(self) -> Shelf | None:
        """A second shelf, where there is one."""

    def bake(self, oven: Callable[[str], Loaf], flour: str) -> Loaf:
        """Bake with somebody's oven."""


OpenBakery = Callable[[str], Bakery]
Window = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class WoodenShelf:
    """A shelf that keeps its promise."""

    def __init__(self) -> None:
        self.loaves: list[Loaf] = []

    def put(self, loaf: Loaf) -> int:
        self.loaves.append(loaf)
        return len(self.loaves)

    def take(self, flour: str, *, grams: int = 500) -> Loaf:
        wanted = Loaf(flour, grams)
        if wanted not in self.loaves:
            raise SoldOut(wanted, len(self.loaves))
        return wanted


class Corner:
    """A bakery that keeps its promise."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.shelf = WoodenShelf()
        self.cellar: WoodenShelf | None = None

    def bake(self, oven: Callable[[str], Loaf], flour: str) -> Loaf:
        return oven(flour)


def open_bakery(name: str) -> Corner:
    """Open a bakery."""
    return Corner(name)

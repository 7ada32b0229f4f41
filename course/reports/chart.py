"""The distribution of the totals: bars for a drawing, and the same numbers for a table."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from .graded_class import GradedClass
from .words import number

BINS = 10
WIDTH, HEIGHT, FOOT, HEAD = 600.0, 200.0, 24.0, 18.0


@dataclass(frozen=True)
class Bar:
    """A bar of the chart, in the units of its drawing, and what it stands for."""

    low: str
    high: str
    count: int
    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """Where its number is centred."""
        return self.x + self.width / 2


def distribution(graded: GradedClass) -> list[Bar]:
    """Return a bar for each tenth of the points; full marks are in the last one."""
    most = max(graded.most, 1)
    counts = Counter(
        min(max(int(marks.points * BINS / most), 0), BINS - 1) for marks in graded.marks
    )
    tallest = max(counts.values(), default=1)
    step = WIDTH / BINS
    room = HEIGHT - FOOT - HEAD
    bars = []
    for place in range(BINS):
        height = counts[place] * room / tallest
        bars.append(
            Bar(
                low=number(most * place / BINS),
                high=number(most * (place + 1) / BINS),
                count=counts[place],
                x=place * step + 3,
                y=HEIGHT - FOOT - height,
                width=step - 6,
                height=height,
            )
        )
    return bars

"""What the page of the class says of all submissions together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import mean, median

from course.grader.marks import Marks
from course.loop.verdict import claim
from course.runner.outcome import Outcome
from course.text import mark as _
from course.text import reader_language, say

from .graded_class import GradedClass, mix_of, weakest, whole_state
from .shown import shown
from .words import mix_name

MOST_TESTS = 12


@dataclass(frozen=True)
class Rate:
    """How many of how many; `note` tells more."""

    name: str
    count: int
    of: int
    code: str = ""
    note: str = ""
    hidden: bool = False

    @property
    def share(self) -> float:
        """The share, from 0 to 1."""
        return self.count / self.of if self.of else 0.0


@dataclass(frozen=True)
class Totals:
    """The totals of the class."""

    mean: float
    median: float
    full: int


def totals(graded: GradedClass) -> Totals:
    """Return the mean and the median, 0 for an empty class, and how many earned everything."""
    points = [marks.points for marks in graded.marks] or [0.0]
    full = sum(marks.points >= marks.most for marks in graded.marks)
    return Totals(mean(points), median(points), full)


def exercise_rates(graded: GradedClass) -> list[Rate]:
    """Return how many submissions earned all points of each exercise."""
    solved = Counter(
        mark.exercise
        for marks in graded.marks
        for mark in marks.exercises
        if mark.points >= mark.most
    )
    return [
        Rate(each.titles[reader_language()], solved[each.id], len(graded.marks), each.id)
        for each in graded.exercises.values()
    ]


def hardest_tests(graded: GradedClass) -> list[Rate]:
    """Return the tests that failed most often among the submissions that they ran on."""
    ran: Counter[str] = Counter()
    failed: dict[str, list[Outcome]] = defaultdict(list)
    for verdict in verdicts(graded.marks):
        ran[verdict.nodeid] += 1
        if not verdict.passed:
            failed[verdict.nodeid].append(verdict)
    most = sorted(failed.items(), key=lambda pair: (-len(pair[1]), pair[0]))[:MOST_TESTS]
    whole = say(_("the whole"))
    return [
        Rate(
            name=shown(claim(found[0]) + (f" [{found[0].case}]" if found[0].case else "")),
            count=len(found),
            of=ran[nodeid],
            code=found[0].exercise or whole,
            note=nodeid,
            hidden=found[0].hidden,
        )
        for nodeid, found in most
    ]


def verdicts(marks: Iterable[Marks]) -> Iterable[Outcome]:
    """Yield every verdict of a class."""
    for each in marks:
        for mark in each.exercises:
            yield from mark.verdicts
        yield from each.whole.verdicts


def blame_rates(graded: GradedClass) -> list[Rate]:
    """Return how often the whole passed, was not judged, and who was guilty how often."""
    states = Counter(whole_state(marks.whole) for marks in graded.marks)
    guilty = Counter(name for marks in graded.marks for name in marks.whole.guilty)
    rows = [(say(_("the whole passed")), states["passed"])]
    rows += [(mix_name(mix_of(name)), count) for name, count in guilty.most_common()]
    rows.append((say(_("not judged")), states["not judged"]))
    return [Rate(name, count, len(graded.marks)) for name, count in rows]


def isolation_rates(graded: GradedClass) -> list[Rate]:
    """Return how many submissions ran at each level; the weakest layer counts."""
    levels = Counter(weakest(marks) for marks in graded.marks)
    known = sorted((level for level in levels if level is not None), reverse=True)
    rows = [(say(_("level {level}"), level=level), levels[level]) for level in known]
    if levels[None]:
        rows.append((say(_("nothing ran")), levels[None]))
    return [Rate(name, count, len(graded.marks)) for name, count in rows]

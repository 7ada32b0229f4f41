"""Grading a class: every submission, side by side, with what was judged already."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from course.exercise import read_exercises
from course.project import Project
from course.sandbox.workplace import clear, workplace
from course.text import CourseError
from course.text import mark as _

from .grading import Grader
from .jobs import Setting
from .marks import Marks
from .pool import Pool
from .staging import stage_common
from .stamp import stamp_of
from .store import Store

STORE = "grades.db"
STRONG = 2


@dataclass(frozen=True)
class Wishes:
    """How to grade: processes side by side, the strongest isolation, seconds, weak or not."""

    jobs: int
    level: int = 3
    allow_weak: bool = False
    call: float = 2.0
    whole: float = 20.0


def grade_class(
    project: Project,
    submissions: list[Path],
    out: Path,
    wishes: Wishes,
    tell: Callable[[Marks], None],
) -> list[Marks]:
    """Return the marks of the submissions in these folders, in their order; tell each.

    What is judged is kept in `out`, so that a run that was killed goes on from there. Raises
    CourseError when the reference itself does not earn all points, or when the isolation is
    weaker than level 2 and that was not allowed.
    """
    with opened(project, out, wishes) as grader:
        check_reference(grader, wishes)
        threads = ThreadPoolExecutor(wishes.jobs)
        try:
            running = [threads.submit(grader.grade, submission) for submission in submissions]
            for future in as_completed(running):
                tell(future.result())
        except BaseException:
            grader.pool.close()  # ends the jobs under way, so that no thread waits for one
            threads.shutdown(cancel_futures=True)
            raise
        threads.shutdown()
        return [future.result() for future in running]


def check_reference(grader: Grader, wishes: Wishes) -> None:
    """Raise CourseError unless the reference earns every point, locked in well enough."""
    marks = grader.grade(grader.project.root)
    if marks.remarks:
        raise CourseError(_("The grader cannot work: {remarks}"), remarks=" ".join(marks.remarks))
    weakest = min(marks.levels.values(), default=0)
    if weakest < STRONG and not wishes.allow_weak:
        raise CourseError(
            _(
                "Sandboxes reach only level {level} here ({missing}); marks that count need"
                " level 2. Grade on Linux, or add --allow-weak when you trust the students."
            ),
            level=weakest,
            missing=", ".join(marks.missing_steps) or "-",
        )
    if marks.points < marks.most:
        failed = [
            test.nodeid for mark in marks.exercises for test in mark.verdicts if not test.passed
        ]
        failed += [test.nodeid for test in marks.whole.verdicts if not test.passed]
        raise CourseError(
            _(
                "The reference itself earns {points} of {most} points ({failed}). Mend that"
                " first: `course verify` tells more."
            ),
            points=marks.points,
            most=marks.most,
            failed=", ".join(failed[:5]),
        )


@contextmanager
def opened(project: Project, out: Path, wishes: Wishes) -> Iterator[Grader]:
    """Give a grader with its workers, its store and its folders, and clear up after it."""
    out.mkdir(parents=True, exist_ok=True)
    place = Path(workplace())
    setting = Setting(
        project=str(project.root),
        common=str(place / "common"),
        work=str(place / "data"),
        level=wishes.level,
        call=wishes.call,
        whole=wishes.whole,
    )
    stage_common(project, place / "common")
    pool, store = Pool(setting), Store(out / STORE)
    stamp = stamp_of(project, f"{wishes.level} {wishes.call} {wishes.whole}")
    try:
        yield Grader(
            project=project,
            exercises=read_exercises(project),
            pool=pool,
            store=store,
            stamp=stamp,
            folder=place / "layers",
            numbers=itertools.count(1),
        )
    finally:
        pool.close()
        store.close()
        clear(str(place))

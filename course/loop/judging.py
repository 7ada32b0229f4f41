"""Judge beside the thread that listens to the student; only the newest wish counts."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from course.exercise import Exercise
from course.runner import Cancelled, Runner
from course.text import CourseError

from .verdict import Verdict, judge
from .workspace import Workspace


@dataclass(frozen=True)
class Judged:
    """The run that was asked for at this time has ended; without a verdict when cancelled."""

    when: float
    verdict: Verdict | CourseError | None


class Judging:
    """Judges one exercise at a time and hands over what came. A new wish stops the old run."""

    def __init__(
        self, workspace: Workspace, runner: Runner, hand_over: Callable[[Judged], None]
    ) -> None:
        self._workspace = workspace
        self._runner = runner
        self._hand_over = hand_over
        self._busy = False
        self._wish: tuple[Exercise, float] | None = None

    def ask(self, exercise: Exercise, when: float) -> None:
        """Have an exercise judged, as it was saved at this time."""
        self._wish = exercise, when
        if self._busy:
            self._runner.cancel()
        else:
            self._busy = True
            threading.Thread(target=self._run, args=self._wish, daemon=True).start()

    def verdict(self, judged: Judged) -> Verdict | None:
        """Return the verdict handed over, or None and judge again when there is a newer wish.

        Raises CourseError when tests cannot be run at all.
        """
        self._busy = False
        if isinstance(judged.verdict, CourseError):
            raise judged.verdict
        if self._wish and (judged.verdict is None or judged.when != self._wish[1]):
            self.ask(*self._wish)
            return None
        return judged.verdict

    def _run(self, exercise: Exercise, when: float) -> None:
        verdict: Verdict | CourseError | None = None
        try:
            verdict = judge(self._workspace, self._runner, exercise)
        except Cancelled:
            pass
        except CourseError as error:
            verdict = error
        self._hand_over(Judged(when, verdict))

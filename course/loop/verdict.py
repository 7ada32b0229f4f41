"""The verdict on one exercise: what became of its tests."""

from __future__ import annotations

import time
from dataclasses import dataclass

from course.exercise import Exercise
from course.runner import Outcome, Runner
from course.text import mark as _
from course.text import reader_language, say

from .workspace import Workspace

TIME = 10.0  # seconds for the tests of one exercise; they take less than one


@dataclass(frozen=True)
class Verdict:
    """What became of the tests of an exercise, and how many seconds that took."""

    exercise: Exercise
    outcomes: tuple[Outcome, ...]
    seconds: float

    @property
    def passed(self) -> bool:
        """Say whether there were tests, and all of them passed."""
        return bool(self.outcomes) and all(outcome.passed for outcome in self.outcomes)

    @property
    def failures(self) -> list[Outcome]:
        """Return what did not pass."""
        return [outcome for outcome in self.outcomes if not outcome.passed]

    @property
    def hidden(self) -> bool:
        """Say whether hidden tests have run, too."""
        return any(outcome.hidden for outcome in self.outcomes)


def judge(workspace: Workspace, runner: Runner, exercise: Exercise) -> Verdict:
    """Run the tests of an exercise and return the verdict. Raises Cancelled with its runner."""
    began = time.perf_counter()
    layer = workspace.layer(exercise)
    tests = workspace.tests(exercise)
    outcomes = (
        runner.run(workspace.project.root, tests, layer.options, exercise.id, TIME, layer.folders)
        if tests
        else []
    )
    return Verdict(exercise, tuple(outcomes), time.perf_counter() - began)


def record(workspace: Workspace, verdict: Verdict) -> None:
    """Keep in the progress whether the exercise is solved."""
    if verdict.passed != (verdict.exercise.id in workspace.progress.done):
        workspace.remember(verdict.exercise, done=verdict.passed)


def claim(outcome: Outcome) -> str:
    """Return the claim of a test in the reader's language."""
    if not outcome.name:
        return say(_("The tests could not be loaded"))
    if reader_language() == "fr" and outcome.fr:
        return outcome.fr
    words = outcome.name.removeprefix("test_").replace("_", " ")
    return words[:1].upper() + words[1:]

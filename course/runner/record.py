"""What the events of one run add up to."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from .job import Job
from .outcome import Outcome
from .places import NOWHERE, Place, Places

FRAME = re.compile(r'File "(?P<file>.+)", line (?P<line>[0-9]+) in ')
NO_TESTS = 5


class Record:
    """Takes the events of a run and makes its outcomes. `late`: the clock has stopped it."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.late = False
        self._chosen: list[Outcome] = []
        self._known: dict[str, Outcome] = {}
        self._begun = ""
        self._stack: list[Place] = []
        self._strays: list[str] = []
        self._code: int | None = None
        self._words = ""
        self._exit: int | None = None

    def take(self, event: dict[str, Any]) -> None:
        """Take the next event."""
        if "chosen" in event:
            self._chosen = [Outcome(**told) for told in event["chosen"]]
        elif "begun" in event:
            self._begun = event["begun"]
        elif "outcome" in event:
            outcome = Outcome(**event["outcome"])
            self._known[outcome.nodeid] = outcome
        elif "stack" in event:
            found = FRAME.search(event["stack"])
            self._stack += [(found["file"], int(found["line"]))] if found else []
        elif "stray" in event:
            self._strays.append(event["stray"])
        elif "code" in event:
            self._code, self._words = event["code"], event["words"]
        elif "ended" in event:
            self._exit = event["ended"]

    @property
    def complete(self) -> bool:
        """Say whether the run has told all; its process may still be ending."""
        return self._code is not None

    def outcomes(self) -> list[Outcome]:
        """Return an outcome for each chosen test, after those of files that did not load."""
        names = [test.nodeid for test in self._chosen]
        loading = [known for nodeid, known in self._known.items() if nodeid not in names]
        tests = [self._known.get(test.nodeid) or self._unfinished(test) for test in self._chosen]
        return self._whole_run(loading + tests) + loading + tests

    def _whole_run(self, others: list[Outcome]) -> list[Outcome]:
        """Return what is wrong with the run itself."""
        if self._strays:
            return [Outcome("", kind="WrongPlace", message=self._strays[0])]
        if others or self._code in (0, NO_TESTS):
            return []
        words = self._words.strip().splitlines()
        return [self._unfinished(Outcome("", message=words[-1] if words else ""))]

    def _unfinished(self, test: Outcome) -> Outcome:
        """Return the outcome of a test that the run did not come to the end of."""
        file, line = self._place() if test.nodeid in ("", self._begun) else NOWHERE
        if self.late:
            return replace(test, outcome="timeout", kind="Timeout", file=file, line=line)
        if self._code is not None:
            return replace(test, kind="Unrun")
        return replace(test, kind="Ended", message=test.message or f"{self._exit}")

    def _place(self) -> Place:
        """Return where the tested code was when the time was nearly over."""
        places = Places(self.job.root, self.job.folders, self.job.tests)
        named = (places.named(file, line) for file, line in self._stack)
        return next((place for place in named if place[0]), NOWHERE)

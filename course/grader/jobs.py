"""What a grading worker is asked to do, and what it answers: plain data only."""

from __future__ import annotations

from typing import Any

import msgspec

from course.runner.outcome import Outcome


class Setting(msgspec.Struct, frozen=True):
    """What a worker must know before its first job.

    `project` and `common` are folders; `call` and `whole` the seconds that one call, and all
    calls to one layer, may take; `level` is the strongest isolation to try.
    """

    project: str
    common: str
    work: str
    level: int = 3
    call: float = 2.0
    whole: float = 20.0


class Job(msgspec.Struct, frozen=True):
    """One run of tests: those of a layer, or with `layer` empty those of the whole.

    `students` says for each layer that is not the reference's in which folder it lies.
    `first_failure` ends the run there: enough to know that a mix fails.
    """

    name: str
    layer: str
    students: dict[str, str]
    first_failure: bool = False


class Done(msgspec.Struct, frozen=True):
    """What came of a job: its verdicts, and the isolation that held for each student's layer."""

    name: str
    verdicts: list[Outcome]
    levels: dict[str, int]
    missing: list[str]
    seconds: float
    fault: str = ""


def write(message: Any) -> bytes:
    """Return a message as one line."""
    return msgspec.json.encode(message) + b"\n"

"""What a run is asked to do, as it travels to the process that does it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Job:
    """One run: which tests of the project at `root`, with which options of pytest.

    `exercise`, where given, leaves only the tests of this exercise. `folders` are where the
    tested code is, to tell the place of a failure; without, it is all but the tests. `scratch`
    is an empty folder for the files of the tests. `talk` lets pytest write its own report.
    """

    root: str
    tests: tuple[str, ...]
    options: tuple[str, ...]
    exercise: str | None
    folders: tuple[str, ...]
    scratch: str
    timeout: float
    talk: bool = False

    def to_line(self) -> bytes:
        """Return the job as one line."""
        return json.dumps(asdict(self)).encode() + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> Job:
        """Return the job that a line holds."""
        given = json.loads(line)
        for name in ("tests", "options", "folders"):
            given[name] = tuple(given[name])
        return cls(**given)

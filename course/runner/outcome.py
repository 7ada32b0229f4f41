"""What became of one test, as plain data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    """What became of one test, or of a file that could not be loaded (its `name` is empty).

    `outcome` is passed, failed (in the test), error (before or after it), timeout or skipped.
    `kind` is the name of the exception and `message` what it says. For an assertion, `op` is
    its comparison, `got` the left and `expected` the right side: `assert got == expected`.
    For `pytest.raises`, `op` is "raises". `check` is the line of the test that failed. `file`
    and `line` are the place in the tested code, relative to the root; no file, line 0 without.
    """

    nodeid: str
    name: str = ""
    case: str = ""
    exercise: str = ""
    hidden: bool = False
    fr: str = ""
    outcome: str = "error"
    kind: str = ""
    message: str = ""
    op: str = ""
    expected: str = ""
    got: str = ""
    check: str = ""
    file: str = ""
    line: int = 0
    printed: str = ""

    @property
    def passed(self) -> bool:
        """Say whether the test passed."""
        return self.outcome == "passed"

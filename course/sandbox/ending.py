"""How a sandbox ended, for a reader of reports."""

from __future__ import annotations

import signal
from dataclasses import dataclass

RETURNED, FAILED, REFUSED, OUT_OF_MEMORY = 0, 1, 70, 71
"""Exit codes; the student's code can exit with any of them too."""

WORDS = {
    RETURNED: "returned",
    FAILED: "failed with an error",
    REFUSED: "never started",
    OUT_OF_MEMORY: "ran out of memory",
}
SIGNALS = {
    "SIGKILL": "killed",
    "SIGXCPU": "used up its CPU time",
    "SIGSYS": "made a forbidden system call",
    "SIGSEGV": "crashed",
    "SIGBUS": "crashed",
    "SIGABRT": "crashed",
}


@dataclass(frozen=True)
class Ending:
    """The words, and the exit code behind them: negative for a signal, as in subprocess."""

    words: str
    code: int

    @classmethod
    def of(cls, code: int) -> Ending:
        """Return the ending that this exit code stands for."""
        if code < 0:
            name = signal.Signals(-code).name
            return cls(SIGNALS.get(name, f"ended by {name}"), code)
        return cls(WORDS.get(code, f"left with exit code {code}"), code)

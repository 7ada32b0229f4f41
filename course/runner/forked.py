"""A run in a forked child, which stands ready before it is told to go."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from . import child
from .job import Job

# How much longer than its time a run may live when nobody is left to stop it.
GRACE = 5
SETTINGS = ("pytest.ini", "pyproject.toml", "tox.ini", "setup.cfg")


class Forked:
    """A child that has started pytest for a job, and waits before it loads the project."""

    def __init__(self, line: bytes, results: int) -> None:
        job = Job.from_line(line)
        self.key = key_of(line, job)
        wait, self._go = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self._go)
            live(job, results, wait)
        os.close(wait)

    def fits(self, line: bytes) -> bool:
        """Say whether this child can do a job: it stands ready for just this one."""
        return self.key == key_of(line, Job.from_line(line))

    def go(self) -> None:
        """Let the child go on."""
        with suppress(BrokenPipeError):
            os.write(self._go, b"!")

    def wait(self) -> int:
        """Wait for the end, end what the child has left behind, and return the exit code."""
        os.close(self._go)
        _pid, status = os.waitpid(self.pid, 0)
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self.pid, signal.SIGKILL)
        return os.waitstatus_to_exitcode(status)


def live(job: Job, results: int, wait: int) -> NoReturn:
    """Do the job when it is time, and end."""

    def begin() -> None:
        if not os.read(wait, 1):
            os._exit(0)
        signal.alarm(int(job.timeout) + GRACE)

    code = 1
    try:
        os.setsid()
        child.run(job, results, begin)
        code = 0
    finally:
        os._exit(code)


def key_of(line: bytes, job: Job) -> tuple[bytes, ...]:
    """Return what a child has read before it goes: the job, and the settings of pytest."""
    files = [Path(job.root) / name for name in SETTINGS]
    return line, *(file.read_bytes() for file in files if file.is_file())

"""The warm process: it has loaded what tests need, and forks a clean child for each run.

Jobs come on standard input, a line each; events go to standard output, a line each: at first
`{"ready": …}`, or `{"unable": <why>}`; for each job `{"pid": …}`, the events of the run, and
`{"ended": <exit code>}`. Where a system cannot fork, it does one job itself and ends.
"""

from __future__ import annotations

import gc
import importlib
import os
import signal
import sys
from contextlib import suppress
from typing import NoReturn

from . import bytecode
from .job import Job
from .telling import teller

# How much longer than its time a run may live when nobody is left to stop it.
GRACE = 5


def main(mode: str, compiled: str, *preload: str) -> None:
    """Load, then do the jobs that come, until nobody asks any more."""
    results = os.dup(1)
    tell = teller(results)
    jobs = os.fdopen(os.dup(0), "rb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nothing, standard)
    bytecode.keep(compiled)
    for name in preload:
        with suppress(ImportError):
            importlib.import_module(name)
    try:
        from . import child
    except ImportError as error:
        return tell({"unable": str(error)})
    gc.collect()
    gc.freeze()
    tell({"ready": os.getpid()})
    for line in jobs:
        if mode == "fork":
            pid = os.fork()
            if pid == 0:
                live(Job.from_line(line), results)
            tell({"pid": pid})
            tell({"ended": wait(pid)})
        else:
            child.run(Job.from_line(line), results)
        bytecode.forget_young(compiled)
        if mode != "fork":
            os._exit(0)


def live(job: Job, results: int) -> NoReturn:
    """Do the job in the forked child, and end."""
    from . import child

    code = 1
    try:
        os.setsid()
        signal.alarm(int(job.timeout) + GRACE)
        child.run(job, results)
        code = 0
    finally:
        os._exit(code)


def wait(pid: int) -> int:
    """Wait for a run to end, end what it has left behind, and return its exit code."""
    _pid, status = os.waitpid(pid, 0)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    main(*sys.argv[1:])

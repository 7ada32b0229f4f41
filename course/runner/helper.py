"""The warm process: it has loaded what tests need, and forks a clean child for each run.

Jobs come on standard input, a line each; events go to standard output, a line each: at first
`{"ready": …}`, or `{"unable": <why>}`; for each job `{"pid": …}`, the events of the run, and
`{"ended": <exit code>}`. Where a system cannot fork, it does one job itself and ends.
"""

from __future__ import annotations

import gc
import importlib
import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from . import bytecode
from .job import Job
from .telling import teller


def main(mode: str, compiled: str, *preload: str) -> None:
    """Load, then do the jobs that come, until nobody asks any more."""
    results = os.dup(1)
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
        return teller(results)({"unable": str(error)})
    gc.collect()
    gc.freeze()
    teller(results)({"ready": os.getpid()})
    if mode == "fork":
        with suppress(BrokenPipeError):
            serve(jobs, results, compiled)
        # Nobody asks any more, and whoever did may have been killed before tidying up.
        shutil.rmtree(Path(compiled).parent, ignore_errors=True)
    else:
        child.run(Job.from_line(jobs.readline()), results, lambda: None)
        bytecode.forget_young(compiled)
    os._exit(0)


def serve(jobs: BinaryIO, results: int, compiled: str) -> None:
    """Do each job in a child. After it, another stands ready to do the same once more."""
    from .forked import Forked

    tell = teller(results)
    ready: Forked | None = None
    for line in jobs:
        if ready is not None and not ready.fits(line):
            ready.wait()
            ready = None
        run = ready or Forked(line, results)
        tell({"pid": run.pid})
        run.go()
        tell({"ended": run.wait()})
        shutil.rmtree(Job.from_line(line).scratch, ignore_errors=True)
        bytecode.forget_young(compiled)
        ready = Forked(line, results)


if __name__ == "__main__":
    main(*sys.argv[1:])

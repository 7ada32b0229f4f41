"""One run, in a process of its own: pytest over the tests of a job."""

from __future__ import annotations

import faulthandler
import gc
import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .job import Job
from .plugin import Plugin
from .telling import teller

# The plugins of pytest that a run has no need of, and what makes it quick and quiet.
QUIET = [
    "-q",
    "--tb=native",
    "--no-header",
    "--no-summary",
    "--capture=sys",
    "-p",
    "no:faulthandler",
]
LEAN = ["cacheprovider", "junitxml", "pastebin", "debugging", "stepwise", "doctest", "unittest",
        "setuponly", "setupplan", "threadexception", "unraisableexception", "warnings"]  # fmt: skip
# How long before the end of its time a run writes down where it is.
LOOK = 0.9


def run(job: Job, results: int, begin: Callable[[], None]) -> None:
    """Run the job and tell its events, each as a line, to the descriptor `results`.

    `begin` is called when pytest has started and before anything of the project is loaded.
    """

    def start() -> None:
        begin()
        faulthandler.dump_traceback_later(job.timeout * LOOK, file=results)

    gc.disable()
    tell = teller(results)
    enter(job.root)
    plugin = Plugin(job, tell, start)
    words = io.StringIO()
    real = sys.stdout, sys.stderr
    sys.stdout = sys.stderr = words
    try:
        code = pytest.main(arguments(job), plugins=[plugin])
    finally:
        sys.stdout, sys.stderr = real
        faulthandler.cancel_dump_traceback_later()
    for stray in strays(job.root):
        tell({"stray": stray})
    tell({"code": int(code), "words": words.getvalue()[-4000:] if job.talk or code > 1 else ""})


def arguments(job: Job) -> list[str]:
    """Return the command line of pytest."""
    lean = [word for name in LEAN for word in ("-p", f"no:{name}")]
    talk = ["-p", "no:faulthandler"] if job.talk else QUIET
    return [*talk, *lean, f"--rootdir={job.root}", f"--basetemp={job.scratch}",
            *job.options, *job.tests]  # fmt: skip


def enter(root: str) -> None:
    """Work in the root and import the project from there, wherever else one is installed."""
    os.chdir(root)
    elsewhere = [path for path in sys.path if (Path(path or ".") / "course.toml").exists()]
    sys.path[:] = [root, *(path for path in sys.path if path and path not in elsewhere)]
    sys.meta_path[:] = [finder for finder in sys.meta_path if not is_editable(finder)]


def is_editable(finder: Any) -> bool:
    """Say whether a finder serves the packages that are installed as a link to their source."""
    return str(getattr(finder, "__module__", "")).startswith("__editable__")


def strays(root: str) -> list[str]:
    """Return where packages of the project came from, when that was not the root."""
    real = os.path.join(os.path.realpath(root), "")
    found = []
    for package in Path(root).glob("*/__init__.py"):
        module = sys.modules.get(package.parent.name)
        file = getattr(module, "__file__", None) or ""
        mine = package.parent.name == __package__.partition(".")[0]
        if file and not mine and not os.path.realpath(file).startswith(real):
            found.append(file)
    return found

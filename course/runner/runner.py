"""Run tests of a project, warm: the near side, which holds the clock."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

from .job import Job
from .link import CANCEL, Link
from .outcome import Outcome
from .record import Record

# Third-party packages that the tests of a project are likely to load; those that are not
# installed are left out.
PRELOAD = (
    "pytest", "_pytest._argcomplete", "_pytest.assertion.rewrite", "_pytest.assertion.util",
    "_pytest.helpconfig", "_pytest.skipping", "_pytest.tracemalloc", "_pytest._io.saferepr",
    "argparse", "asyncio", "concurrent.futures.thread", "csv", "email", "encodings.idna",
    "encodings.unicode_escape", "encodings.utf_8_sig", "gettext", "html.parser",
    "http.cookies", "inspect", "ipaddress", "json", "logging", "readline", "secrets",
    "sqlite3", "tomllib", "unicodedata", "urllib.parse", "uuid", "zoneinfo",
    "babel.dates", "babel.numbers", "babel.support", "click.testing", "dotenv", "flask",
    "flask.debughelpers", "flask.testing", "itsdangerous", "jinja2", "jinja2.debug",
    "jinja2.ext", "jinja2.sandbox", "sqlite_utils", "werkzeug.test", "werkzeug.routing",
    "rich.progress",
)  # fmt: skip
MEMORY = "/dev/shm"


class Cancelled(Exception):
    """The run was stopped because nobody waits for it any more."""


class Runner:
    """Runs tests in clean processes forked from one that is warm.

    Use it in a `with` statement or call `close`. One run at a time; several runners run side
    by side. Where a system cannot fork, each run has a fresh process that was started ahead.
    """

    def __init__(self, preload: Iterable[str] = PRELOAD, fork: bool = hasattr(os, "fork")) -> None:
        self._preload = tuple(preload)
        self._fork = fork
        # Where the system has a folder in memory, the databases of tests are quicker there.
        memory = MEMORY if os.access(MEMORY, os.W_OK) else None
        self._scratch = Path(tempfile.mkdtemp(prefix="course-", dir=memory))
        self._link: Link | None = self._start()

    def run(
        self,
        root: Path,
        tests: Iterable[str],
        options: Iterable[str] = (),
        exercise: str | None = None,
        timeout: float = 10,
        folders: Iterable[str] = (),
    ) -> list[Outcome]:
        """Run these tests, only those of the exercise where one is given, and return what came.

        tests: files or folders, relative to the root. folders: where the tested code is.
        timeout: seconds for the whole run. An empty list says that there was no test.
        Raises Cancelled when `cancel` was called meanwhile.
        """
        job = Job(
            str(Path(root).resolve()), tuple(tests), tuple(options), exercise, tuple(folders),
            str(self._scratch / "tests"), timeout,
        )  # fmt: skip
        missing = [test for test in job.tests if not (Path(job.root) / test).exists()]
        if missing:
            message = "there is no such file of tests"
            return [Outcome(name, kind="MissingTests", message=message) for name in missing]
        return self._follow(job)

    def cancel(self) -> None:
        """Stop the run that is under way. May be called from another thread."""
        if self._link is not None:
            self._link.cancel()

    def close(self) -> None:
        """End the warm process and remove what the tests have left."""
        if self._link is not None:
            self._link.close()
            self._link = None
        shutil.rmtree(self._scratch, ignore_errors=True)

    def __enter__(self) -> Runner:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _follow(self, job: Job) -> list[Outcome]:
        """Give the job to a warm process and take its events until it ends."""
        link = self._ready()
        link.send(job)
        record = Record(job)
        deadline: float | None = time.monotonic() + job.timeout
        cancelled = False
        # A process that does one job only is left to end: it tidies up after itself.
        while not (link.idle or (self._fork and record.complete)):
            event = link.next_event(deadline)
            if event is None:
                record.late, deadline = True, None
            elif event == CANCEL:
                cancelled = True
            else:
                record.take(event)
            if record.late or cancelled:
                link.kill_run()
        if not self._fork:
            link.close()
            self._link = self._start()
        if cancelled:
            raise Cancelled
        return record.outcomes()

    def _ready(self) -> Link:
        """Return a warm process that waits for a job; a new one when the last has died."""
        if self._link is not None:
            self._link.get_ready()
        if self._link is None or self._link.closed:
            self._link = self._start()
            self._link.get_ready()
        return self._link

    def _start(self) -> Link:
        return Link(self._preload, self._fork, self._scratch / "compiled")

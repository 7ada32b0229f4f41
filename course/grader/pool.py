"""The workers: processes that grade, one for each thread that asks."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import msgspec

from course.text import CourseError
from course.text import mark as _

from .jobs import Done, Job, Setting, write


class Worker:
    """One grading process. It is started anew when it has ended."""

    def __init__(self, setting: Setting, number: int) -> None:
        self._setting = setting
        self._number = number
        self._starts = 0
        self._process: subprocess.Popen[bytes] | None = None

    def grade(self, job: Job) -> Done:
        """Return what comes of a job; a fault of the grader's own is said, not hidden."""
        if self._process is None:
            self._start()
        line = self._ask(write(job))
        if not line:
            self.close()
            return Done(job.name, [], {}, [], 0.0, fault="a grading process has ended")
        return msgspec.json.decode(line, type=Done)

    def close(self) -> None:
        """End the process, and with it every sandbox."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "course.grader.worker"],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        self._starts += 1
        work = f"{self._setting.work}-{self._number}-{self._starts}"
        if self._ask(write(msgspec.structs.replace(self._setting, work=work))) != b"ready\n":
            self.close()
            raise CourseError(_("The grader cannot start: what it says stands above."))

    def _ask(self, message: bytes) -> bytes:
        """Send a line and return the line that answers it, nothing when the process has ended."""
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            return b""
        try:
            process.stdin.write(message)
            process.stdin.flush()
        except BrokenPipeError:
            return b""
        # A test of ours can be slow, too, over what a layer has answered: the clock is outside.
        clock = threading.Timer(self._patience(), process.kill)
        clock.start()
        try:
            return process.stdout.readline()
        finally:
            clock.cancel()

    def _patience(self) -> float:
        """Return for how many seconds a worker may work on one job."""
        return 30.0 + 4 * self._setting.whole


class Pool:
    """A worker for each thread."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._local = threading.local()
        self._lock = threading.Lock()
        self._workers: list[Worker] = []

    def grade(self, job: Job) -> Done:
        """Let this thread's worker grade a job."""
        worker: Worker | None = getattr(self._local, "worker", None)
        if worker is None:
            with self._lock:
                worker = self._local.worker = Worker(self._setting, len(self._workers))
                self._workers.append(worker)
        return worker.grade(job)

    def close(self) -> None:
        """End every worker."""
        for worker in self._workers:
            worker.close()

"""The near side of a warm process: start it, give it jobs, read its events, kill a run."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

from course.text import CourseError
from course.text import mark as _

from .job import Job
from .telling import Event, read_event

HOME = str(Path(__file__).parents[2])
START = "import sys; sys.path.insert(0, sys.argv.pop(1)); from course.runner.helper import main"
START += "; main(*sys.argv[1:])"
CANCEL: Event = {"cancel": True}
CLOSED: Event = {"closed": True}


class Link:
    """One warm process. `idle` says that no job is under way, `closed` that it has ended."""

    def __init__(self, preload: tuple[str, ...], fork: bool, compiled: Path) -> None:
        self.idle = True
        self.ready = False
        self.closed = False
        self._events: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._run: int | None = None
        self._fork = fork
        mode = "fork" if fork else "once"
        self.process = subprocess.Popen(
            [sys.executable, "-c", START, HOME, mode, str(compiled), *preload],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,  # Ctrl-C and a closed terminal are for the near side
            env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        )
        threading.Thread(target=self._read, daemon=True).start()

    def next_event(self, deadline: float | None) -> Event | None:
        """Return the next event of the job, or None when the deadline comes first."""
        wait = None if deadline is None else max(0.0, deadline - time.monotonic())
        try:
            event = self._events.get(timeout=wait)
        except queue.Empty:
            return None
        self._run = event.get("pid", self._run)
        self.closed = self.closed or event == CLOSED
        if "ended" in event or event == CLOSED:
            self.idle, self._run = True, None
        return event

    def cancel(self) -> None:
        """Put a request to stop among the events. May be called from another thread."""
        self._events.put(CANCEL)

    def get_ready(self) -> None:
        """Wait until the process can take a job, and drop the events of former ones."""
        while not (self.closed or (self.ready and self.idle and self._events.empty())):
            event = self.next_event(None) or {}
            self.ready = self.ready or "ready" in event
            if "unable" in event:
                sentence = _("Tests cannot be run here: {error}. Install the extra “course”.")
                raise CourseError(sentence, error=event["unable"])

    def send(self, job: Job) -> None:
        """Give the process a job. One that has died says so by its last event."""
        assert self.process.stdin is not None
        self.idle = False
        with suppress(OSError):
            self.process.stdin.write(job.to_line())
            self.process.stdin.flush()

    def kill_run(self) -> None:
        """End the run that is under way, with all it has started."""
        if not self._fork:
            self.process.kill()
        elif self._run is not None:
            for kill in (os.killpg, os.kill):  # it has no group yet when it has just begun
                with suppress(ProcessLookupError, PermissionError):
                    kill(self._run, signal.SIGKILL)

    def close(self) -> None:
        """End the process."""
        self.kill_run()
        self.process.kill()
        self.process.wait()
        assert self.process.stdin is not None
        with suppress(OSError):
            self.process.stdin.close()

    def _read(self) -> None:
        """Bring every line that the process writes to the queue."""
        assert self.process.stdout is not None
        with self.process.stdout as lines:
            for line in lines:
                self._events.put(read_event(line))
        self._events.put(CLOSED)

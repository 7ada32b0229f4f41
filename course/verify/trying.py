"""Try variants, some at a time: each thread has a warm runner of tests and a bench."""

from __future__ import annotations

import queue
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack, closing

from course.project import Project
from course.runner import Outcome, Runner
from course.verify.bench import Bench
from course.verify.variant import Variant

# Seconds for the tests of a layer. What takes longer is an endless loop.
LIMIT = 90.0


class Trials:
    """Runners that are warm and wait for variants. Use it in a `with` statement."""

    def __init__(self, project: Project, jobs: int) -> None:
        self._project = project
        self._jobs = jobs
        self._runners: list[Runner] = []
        self._free: queue.SimpleQueue[tuple[Runner, Bench]] = queue.SimpleQueue()
        self._ending = ExitStack()

    def run(self, variants: Sequence[Variant]) -> Iterator[tuple[Variant, list[Outcome]]]:
        """Yield each variant with what became of its tests, in the order in which they end."""
        futures = {self._threads.submit(self._try, variant): variant for variant in variants}
        for future in as_completed(futures):
            yield futures[future], future.result()

    def _try(self, variant: Variant) -> list[Outcome]:
        runner, bench = place = self._free.get()
        try:
            with bench.variant(variant.texts) as root:
                return runner.run(root, variant.tests, variant.options, variant.only, LIMIT)
        finally:
            self._free.put(place)

    def __enter__(self) -> Trials:
        with self._ending:
            for _number in range(self._jobs):
                bench = self._ending.enter_context(closing(Bench(self._project)))
                runner = self._ending.enter_context(Runner())
                self._free.put((runner, bench))
                self._runners.append(runner)
            self._threads = self._ending.enter_context(ThreadPoolExecutor(self._jobs))
            self._ending = self._ending.pop_all()
        return self

    def __exit__(self, *_error: object) -> None:
        """Start nothing more, stop what is under way, and remove all that was made."""
        with self._ending:
            self._threads.shutdown(wait=False, cancel_futures=True)
            for runner in self._runners:
                runner.cancel()

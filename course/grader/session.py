"""One pytest session that grades many submissions: its tests are collected once.

The fixture that is named like a layer gives what the layer offers. For a job it gives the
student's layer, in a sandbox, in place of the reference; the tests know nothing of it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any, Literal

import pytest

from course.boundary.errors import LayerError
from course.project import Project
from course.runner.failure import Comparison
from course.runner.outcome import Outcome
from course.runner.places import Places
from course.runner.plugin import exercise_of

from .jobs import Done, Job
from .layers import StudentLayers
from .own_time import own_time
from .verdicts import passed, verdict_of

# What no second try would mend.
HOPELESS = ("Timeout", "Ended")


class Session:
    """A pytest plugin: runs the tests of one job after the other.

    jobs: gives the next job, until there is none; done: is told what came of each.
    """

    def __init__(
        self,
        project: Project,
        open_layers: Callable[[Job], StudentLayers],
        jobs: Iterator[Job],
        done: Callable[[Done], None],
    ) -> None:
        self.project = project
        self.open_layers = open_layers
        self.jobs = jobs
        self.done = done
        self.layers: StudentLayers | None = None
        self.verdicts: list[Outcome] = []
        self.compared: Comparison | None = None
        self.places = Places(str(project.root), (), ())

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run jobs in place of each test once."""
        if session.testsfailed:
            raise session.Interrupted("the tests cannot be collected")
        for job in self.jobs:
            self.done(self._run(job, self._chosen(job, session.items)))
        return True

    def _chosen(self, job: Job, items: list[pytest.Item]) -> list[pytest.Item]:
        """Return the tests of a job: of a layer only those that belong to an exercise."""
        layer = self.project.layers.get(job.layer)
        folders = layer.tests if layer else self.project.whole_tests
        chosen = [
            item
            for item in items
            if belongs(item.nodeid, folders)
            and (layer is None or item.get_closest_marker("exercise"))
        ]
        # What a layer was asked by a hidden test it could tell in the failure of a later one.
        return sorted(chosen, key=lambda item: item.get_closest_marker("hidden") is not None)

    def _run(self, job: Job, items: list[pytest.Item]) -> Done:
        begun = time.monotonic()
        self.verdicts = []
        self.layers = self.open_layers(job)
        try:
            for item, following in zip(items, [*items[1:], None], strict=False):
                self._judge(item, following)
                if self._deserves_another_try():
                    del self.verdicts[-1]  # the application may have carried something over
                    self._judge(item, following)
                if job.first_failure and not self.verdicts[-1].passed:
                    item.session._setupstate.teardown_exact(None)
                    break
        finally:
            self.layers.close()
        return Done(
            name=job.name,
            verdicts=self.verdicts,
            levels=self.layers.levels(),
            missing=self.layers.missing(),
            seconds=time.monotonic() - begun,
        )

    def _deserves_another_try(self) -> bool:
        """Return whether a test failed with an application that older tests have used."""
        verdict = self.verdicts[-1]
        if verdict.passed or verdict.kind in HOPELESS or self.layers is None:
            return False
        return self.layers.renew()

    def _judge(self, item: pytest.Item, following: pytest.Item | None) -> None:
        """Let one test say its verdict."""
        assert self.layers is not None
        self.layers.next_test(exercise_of(item))
        with own_time() as slow:
            item.ihook.pytest_runtest_protocol(item=item, nextitem=following)
        if slow:
            self.layers.give_up(slow[0])

    @pytest.hookimpl(tryfirst=True)
    def pytest_fixture_setup(self, fixturedef: Any, request: Any) -> Any:
        """Give the student's layer where a test asks for a layer by its name.

        pytest's own temporary folder takes longer to make than most tests take to run.
        """
        layers = self.layers
        name = fixturedef.argname
        if layers is None or not (name == "tmp_path" or layers.has(name)):
            return None
        key = fixturedef.cache_key(request)
        try:
            value = layers.folder() if name == "tmp_path" else layers.offered(name)
        except LayerError as error:
            fixturedef.cached_result = (None, key, (error, error.__traceback__))
            raise
        fixturedef.cached_result = (value, key, None)
        return value

    def pytest_runtest_logstart(self) -> None:
        """Forget the comparison of the test before."""
        self.compared = None

    def pytest_assertrepr_compare(self, op: str, left: object, right: object) -> None:
        """Remember the two sides of a comparison that failed."""
        self.compared = Comparison(op, left, right)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> pytest.TestReport:
        """Take down what each test says, from its set-up to its end.

        The report is a bare one: to print each failure at length takes longer than to grade.
        """
        assert call.when != "collect"  # this hook is for tests only
        if call.when == "setup":
            self.verdicts.append(passed(item))
        if call.excinfo is not None and self.verdicts[-1].passed:
            self.verdicts[-1] = verdict_of(item, call.excinfo.value, self.compared, self.places)
        outcome: Literal["passed", "failed"] = "failed" if call.excinfo else "passed"
        return pytest.TestReport(item.nodeid, item.location, {}, outcome, None, call.when)


def belongs(test: str, places: tuple[str, ...]) -> bool:
    """Return whether a test is in one of these folders or files."""
    return any(test.startswith((f"{place}/", f"{place}::")) for place in places)

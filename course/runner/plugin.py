"""The pytest plugin of a run: choose the tests of one exercise, tell what becomes of each."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import asdict
from typing import Any

import pytest

from .failure import Comparison, describe, original
from .job import Job
from .outcome import Outcome
from .places import Places
from .telling import Tell

MOST_PRINTED = 2_000


class Plugin:
    """Tells events: the tests that were chosen, each one begun, and each outcome."""

    def __init__(self, job: Job, tell: Tell, begin: Callable[[], None]) -> None:
        self.job = job
        self.tell = tell
        self.begin = begin
        self.places = Places(job.root, job.folders, job.tests)
        self.compared: Comparison | None = None
        self.failed = False

    @pytest.hookimpl(wrapper=True)
    def pytest_load_initial_conftests(self) -> Generator[None, Any, Any]:
        """Wait for the beginning. Tell of a conftest.py that cannot be loaded."""
        self.begin()
        try:
            return (yield)
        except (Exception, SystemExit) as error:
            self.tell_error("conftest.py", original(error))
            raise

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self, collector: pytest.Collector) -> Generator[None, Any, Any]:
        """Tell of a file that ends the program as it is loaded."""
        try:
            return (yield)
        except SystemExit as error:
            self.tell_error(collector.nodeid, error)
            raise

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave only the tests of the exercise, and tell which they are."""
        if self.job.exercise is not None:
            items[:] = [item for item in items if exercise_of(item) == self.job.exercise]
        self.tell({"chosen": [asdict(introduce(item)) for item in items]})

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Tell which test begins, so that the clock knows which one it stops."""
        self.compared, self.failed = None, False
        self.tell({"begun": nodeid})

    def pytest_assertrepr_compare(self, op: str, left: object, right: object) -> None:
        """Remember the two sides of a comparison that failed."""
        self.compared = Comparison(op, left, right)

    def pytest_exception_interact(self, node: pytest.Item | pytest.Collector, call: Any) -> None:
        """Tell of a file of tests that cannot be loaded."""
        if isinstance(node, pytest.Collector):
            self.tell_error(node.nodeid, original(call.excinfo.value))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Tell the outcome of a test: when it fails, else at its end."""
        report = yield
        if self.failed:
            return report
        told = asdict(introduce(item)) | {"printed": report.capstdout[-MOST_PRINTED:]}
        if report.skipped:
            told |= {"outcome": "skipped"}
        elif report.failed and call.excinfo is not None:
            outcome = "failed" if call.when == "call" else "error"
            error = call.excinfo.value
            told |= {"outcome": outcome, **describe(error, self.compared, self.places)}
        elif call.when == "teardown":
            told |= {"outcome": "passed"}
        else:
            return report
        self.failed = told["outcome"] != "passed"
        self.tell({"outcome": told})
        return report

    def tell_error(self, nodeid: str, error: BaseException) -> None:
        """Tell that a file could not be loaded."""
        told = {"nodeid": nodeid, "outcome": "error"} | describe(error, None, self.places)
        self.tell({"outcome": told})


def exercise_of(item: pytest.Item) -> str:
    """Return the exercise that a test belongs to, or nothing."""
    marker = item.get_closest_marker("exercise")
    return str(marker.args[0]) if marker else ""


def case_of(item: pytest.Item) -> str:
    """Return which case of a test this is, without the parts that it is run with.

    A parameter `<layer>_name` chooses a part, such as sqlite; that is no case of the test.
    """
    parameters = getattr(item, "callspec", None)
    if parameters is None:
        return ""
    chosen = {str(v) for name, v in parameters.params.items() if name.endswith("_name")}
    parts = str(parameters.id).split("-")
    while parts and parts[0] in chosen:
        del parts[0]
    return "-".join(parts)


def introduce(item: pytest.Item) -> Outcome:
    """Return what is known of a test before it has run."""
    marker = item.get_closest_marker("exercise") or item.get_closest_marker("story")
    return Outcome(
        nodeid=item.nodeid,
        name=getattr(item, "originalname", item.name),
        case=case_of(item),
        exercise=exercise_of(item),
        hidden=item.get_closest_marker("hidden") is not None,
        fr=str(marker.kwargs.get("fr", "")) if marker else "",
    )

"""What a test said of a layer in a sandbox, as plain data."""

from __future__ import annotations

from dataclasses import replace

import pytest

from course.boundary.errors import LayerError
from course.runner.failure import Comparison, describe
from course.runner.outcome import Outcome
from course.runner.places import Places
from course.runner.plugin import introduce


def verdict_of(
    item: pytest.Item, error: BaseException, compared: Comparison | None, places: Places
) -> Outcome:
    """Return the verdict of a test that this error has ended."""
    told = {**describe(error, compared, places), "file": "", "line": 0}
    if isinstance(error, LayerError):
        file, _, line = error.where.rpartition(":")
        told |= {"kind": error.kind, "message": error.message}
        told |= {"file": file, "line": int(line) if line.isdigit() else 0}
    return replace(introduce(item), outcome="failed", **told)


def passed(item: pytest.Item) -> Outcome:
    """Return the verdict of a test that nothing has ended yet."""
    return replace(introduce(item), outcome="passed")

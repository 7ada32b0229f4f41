"""What a test said of a layer in a sandbox, as plain data."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from course.boundary.errors import LayerError, brief
from course.runner.failure import MOST, Comparison, describe
from course.runner.outcome import Outcome
from course.runner.places import Places
from course.runner.plugin import introduce

# All of it comes from the sandbox, which can write what it likes.
LINE = re.compile("[0-9]{1,6}")


def verdict_of(
    item: pytest.Item, error: BaseException, compared: Comparison | None, places: Places
) -> Outcome:
    """Return the verdict of a test that this error has ended."""
    told = {**describe(error, compared, places), "file": "", "line": 0}
    if isinstance(error, LayerError):
        file, _, line = error.where.rpartition(":")
        told |= {"kind": error.kind[:100], "message": brief(error.message)}
        told |= {"file": file[:MOST], "line": int(line) if LINE.fullmatch(line) else 0}
    return replace(introduce(item), outcome="failed", **whole(told))


def whole(told: dict[str, Any]) -> dict[str, Any]:
    """Return what is told with "?" for each half of a surrogate pair: no report can hold one."""
    return {
        name: value.encode(errors="replace").decode() if isinstance(value, str) else value
        for name, value in told.items()
    }


def passed(item: pytest.Item) -> Outcome:
    """Return the verdict of a test that nothing has ended yet."""
    return replace(introduce(item), outcome="passed")

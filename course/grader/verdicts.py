"""What a test said, as plain data."""

from __future__ import annotations

from typing import Any

import pytest

from course.boundary.errors import LayerError, brief

from .jobs import Verdict


def verdict_of(item: pytest.Item, failure: pytest.ExceptionInfo[BaseException] | None) -> Verdict:
    """Return the verdict of a test that failed like this, or has not failed."""
    marker = item.get_closest_marker("exercise")
    name = getattr(item, "originalname", None) or item.name
    return Verdict(
        test=item.nodeid,
        exercise=marker.args[0] if marker else "",
        hidden=item.get_closest_marker("hidden") is not None,
        claim={"en": sentence(name), "fr": marker.kwargs["fr"] if marker else sentence(name)},
        passed=failure is None,
        **told(failure),
    )


def told(failure: pytest.ExceptionInfo[BaseException] | None) -> dict[str, Any]:
    """Return the kind, the message and the place of a failure."""
    if failure is None:
        return {}
    error = failure.value
    if isinstance(error, LayerError):
        return {"kind": error.kind, "message": error.message, "where": error.where}
    return {"kind": type(error).__name__, "message": brief(error)}


def sentence(name: str) -> str:
    """Return the name of a test as the sentence that it is."""
    words = name.removeprefix("test_").replace("_", " ")
    return words[:1].upper() + words[1:]

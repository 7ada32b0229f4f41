"""A library that others keep from being used: who asks may come again in a moment."""

from __future__ import annotations

import pytest

from bookshelf.models import Busy
from bookshelf.views import Problem


@pytest.fixture
def busy(monkeypatch, shelf):
    """A shelf whose books cannot be counted or found now."""

    def refuse(*_asked):
        raise Busy

    monkeypatch.setattr(shelf, "count", refuse)
    monkeypatch.setattr(shelf, "get", refuse)


@pytest.mark.parametrize(("path", "kind"), [("/health", "site"), ("/api/books/7", "api")])
def test_busy_library_answers_503_and_says_when_to_try_again(visitor, request, busy, path, kind):
    response = visitor.get(path)

    assert (response.status_code, response.mimetype) == (503, f"text/{kind}-problem")
    assert response.headers["Retry-After"] == "5"
    views = request.getfixturevalue(kind)
    assert views.shown == [("problem", Problem(503, "busy", subject="5"))]


def test_busy_library_is_no_fault_for_the_log(visitor, busy, caplog):
    visitor.get("/health")

    assert "Traceback" not in caplog.text

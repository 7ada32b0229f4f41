"""A verdict can be kept and shown, whatever a submission says in it."""

from __future__ import annotations

from pathlib import Path

from course.boundary.errors import LayerError
from course.grader.verdicts import verdict_of
from course.runner.places import Places

HERE = Path(__file__).parent


def test_half_of_a_surrogate_pair_reaches_no_report(request):
    error = LayerError("Strange\ud800", "said \udfff", "books.py\ud800:7")

    verdict = verdict_of(request.node, error, None, Places(str(HERE), (), ("tests",)))

    assert (verdict.kind, verdict.message, verdict.file) == ("Strange?", "said ?", "books.py?")

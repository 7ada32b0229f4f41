"""Why a public test did not pass, as lines with a label: the same words as in the loop."""

from __future__ import annotations

from collections.abc import Iterator

from course.loop.advice import CLAIMS, place
from course.loop.feedback import EXPECTED, TODO
from course.runner.outcome import Outcome
from course.text import mark as _
from course.text import say

from .shown import shown

Line = tuple[str, str]
# What the boundary says of a layer that did not answer as it promised.
BOUNDARY = {
    "Timeout": _("The code did not come to an end in its time."),
    "Ended": _("The code ended its own process."),
    "WrongType": _("What came back is of another type than promised."),
    "NoData": _("What came back is no plain data."),
}


def reasons(outcome: Outcome) -> list[Line]:
    """Return the lines that say why a test did not pass: a label and a text each."""
    if TODO in outcome.message:
        return [(say(_("error")), say(_("The TODO is still there.")))]
    return [(label, shown(text)) for label, text in told(outcome) if text.strip()]


def told(outcome: Outcome) -> Iterator[Line]:
    """Yield the lines as they come, with the student's text in them."""
    if outcome.kind in BOUNDARY:
        yield say(_("error")), say(BOUNDARY[outcome.kind])
        yield say(_("message")), outcome.message
    elif outcome.op:
        yield from sides(outcome)
    elif outcome.kind in CLAIMS:
        yield say(_("the test says")), outcome.message
    else:
        yield say(_("error")), f"{outcome.kind}: {outcome.message}".strip(": ")
    yield say(_("the test")), outcome.check
    yield say(_("where")), place(outcome)


def sides(outcome: Outcome) -> Iterator[Line]:
    """Yield what was expected and what came instead."""
    given = {"expected": outcome.expected, "got": outcome.got}
    known = EXPECTED.get(outcome.op)
    yield say(_("expected")), say(known, **given) if known else f"{outcome.op} {outcome.expected}"
    if outcome.op == "raises":
        yield say(_("got")), say(_("no error"))
    else:
        swapped = outcome.op in ("in", "not in")
        yield say(_("got")), outcome.expected if swapped else outcome.got
    yield say(_("message")), outcome.message if outcome.op == "raises" else ""

"""One next step: what a student does first about a verdict that is not a pass."""

from __future__ import annotations

import re

from course.runner import Outcome
from course.text import mark as _
from course.text import say

from .regions import Regions
from .verdict import TIME, Verdict

# By the name that Python gives it; {what} is the name that Python puts between quotes.
STEPS = {
    "IndentationError": _(
        "{place}: the spaces at the beginning of the line do not fit ({message}). Lines that"
        " belong together begin at the same column."
    ),
    "TabError": _("{place}: tabs and spaces are mixed. Begin every line with spaces only."),
    "SyntaxError": _(
        "Python cannot read {place}: {message}. Look there, and on the line above, for a missing"
        " bracket, quote or colon."
    ),
    "NameError": _("{place}: Python knows no “{what}” here. Is it spelled right, or to import?"),
    "UnboundLocalError": _("{place}: “{what}” is read before it has a value. Give it one first."),
    "ModuleNotFoundError": _("{place}: there is no module “{what}”. Is its name spelled right?"),
    "ImportError": _("{place}: the import fails: {message}. Is the name spelled right?"),
    "AttributeError": _("{place}: {message}. Is the name after the dot spelled right?"),
    "RecursionError": _("{place}: the function calls itself without end. When should it stop?"),
    "SystemExit": _("{place}: your code ends the whole program. Take that line out."),
    "Ended": _("Your code ended the whole program before its tests did. Take that out."),
    "MissingTests": _("The file {nodeid} is missing. Take it from the handout again."),
    "WrongPlace": _("The tests have loaded {message}, which is another copy of the project."),
    "Unrun": _("The tests were stopped half-way. Run them again."),
}
OTHERWISE = _("{place} raises {kind}: {message}. Read that line again.")
# What a test raises itself: its code is well, its answer is not.
CLAIMS = ("AssertionError", "Failed")
QUOTED = re.compile(r"'([^']*)'")
ENCODING = re.compile("codec can't decode|encoding problem|null bytes")


def next_step(verdict: Verdict, regions: Regions, ask: str) -> str:
    """Return the one next step; it is `ask`, the way to a hint, when there is no better."""
    exercise = verdict.exercise
    if not verdict.outcomes:
        sentence = _("No test names {id} here. Take the folder tests from the handout again.")
        return say(sentence, id=exercise.id)
    first = verdict.failures[0]
    if ENCODING.search(first.message):
        sentence = _("{file} is not text in UTF-8. Save it in that encoding.")
        return say(sentence, file=first.file or first.nodeid)
    if first.kind in STEPS:
        return step(STEPS[first.kind], first)
    todo = regions.todo(exercise)
    if todo:
        sentence = _("Open {file} at line {line} and replace the TODO.")
        return say(sentence, file=todo[0], line=todo[1])
    if first.outcome == "timeout":
        return too_long(first)
    if first.file and first.kind not in CLAIMS:
        return step(OTHERWISE, first)
    return ask


def step(sentence: str, outcome: Outcome) -> str:
    """Return a sentence about an outcome."""
    quoted = QUOTED.search(outcome.message)
    return say(
        sentence,
        place=place(outcome),
        kind=outcome.kind,
        message=outcome.message,
        what=quoted[1] if quoted else outcome.message,
        nodeid=outcome.nodeid,
    )


def too_long(outcome: Outcome) -> str:
    """Return the step for code that did not come to an end."""
    if not outcome.file:
        sentence = _("The tests had not ended after {seconds} seconds. Is a loop without end?")
        return say(sentence, seconds=int(TIME))
    sentence = _(
        "After {seconds} seconds your code was still at {place}. Is that a loop without end? See"
        " that its condition becomes false."
    )
    return say(sentence, seconds=int(TIME), place=place(outcome))


def place(outcome: Outcome) -> str:
    """Return where an outcome comes from: a place in the student's code, else the test."""
    return f"{outcome.file}:{outcome.line}" if outcome.file else outcome.nodeid

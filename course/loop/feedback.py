"""Answer a student: what failed, expected, got, where, and one next step."""

from __future__ import annotations

from collections.abc import Iterator

import click

from course.runner import Outcome
from course.text import mark as _
from course.text import say

from .advice import CLAIMS, next_step, place
from .regions import Regions
from .verdict import TIME, Verdict, claim
from .workspace import Workspace

# How the two sides of a comparison are told: `assert got == expected`.
EXPECTED = {
    "==": "{expected}",
    "in": _("something with {got} in it"),
    "not in": _("something without {got} in it"),
    "is not": _("anything but {expected}"),
    "!=": _("anything but {expected}"),
    "raises": _("the error {expected}"),
}
TODO = "TODO "


def feedback(workspace: Workspace, verdict: Verdict, ask: str) -> str:
    """Return the whole answer to a verdict. `ask` says how to get a hint."""
    if verdict.passed:
        return praise(verdict)
    regions = Regions(workspace.project, workspace.exercises)
    lines = [heading(verdict), *failures(verdict), ""]
    lines += [click.style(f"! {problem}", fg="yellow") for problem in regions.problems]
    if not regions.of(verdict.exercise) and not regions.problems:
        lines.append(click.style("! " + without_markers(workspace, verdict), fg="yellow"))
    lines.append(click.style("→ " + next_step(verdict, regions, ask), bold=True))
    return "\n".join(lines)


def failures(verdict: Verdict) -> Iterator[str]:
    """Yield the lines about what failed: each claim once, each reason once."""
    claims: set[str] = set()
    before: tuple[object, ...] = ()
    for outcome in verdict.failures:
        if claim(outcome) in claims:
            continue
        claims.add(claim(outcome))
        why = reason_of(outcome)
        if why != before:
            yield ""
        yield click.style("✗ " + claim(outcome), fg="red")
        if why != before:
            yield from (f"    {line}" for line in reasons(outcome))
        before = why


def reason_of(outcome: Outcome) -> tuple[object, ...]:
    """Return what two outcomes share when they fail for the same reason."""
    sides = (outcome.op, outcome.expected, outcome.got)
    return outcome.kind, outcome.message, outcome.file, outcome.line, *sides


def heading(verdict: Verdict) -> str:
    """Return how many tests pass."""
    tests = [outcome for outcome in verdict.outcomes if outcome.name]
    passed = sum(outcome.passed for outcome in tests)
    sentence = (
        _("{id}: {passed} of {tests} tests pass.") if tests else _("{id}: no test could run.")
    )
    said = say(sentence, id=verdict.exercise.id, passed=passed, tests=len(tests))
    return click.style(said, bold=True)


def praise(verdict: Verdict) -> str:
    """Return a warm word, which promises nothing about tests that have not run."""
    sentence = _("Well done! All {tests} public tests of {id} pass.")
    if verdict.hidden:
        sentence = _("Well done! All {tests} tests of {id} pass, the hidden ones too.")
    said = say(sentence, tests=len(verdict.outcomes), id=verdict.exercise.id)
    return click.style("✓ " + said, fg="green", bold=True)


def without_markers(workspace: Workspace, verdict: Verdict) -> str:
    """Return what to do when the markers of an exercise are gone."""
    sentence = _("The markers of {id} are gone. To begin it again: {command}")
    command = f"{workspace.program} reset {verdict.exercise.id} --file"
    return say(sentence, id=verdict.exercise.id, command=command)


def reasons(outcome: Outcome) -> Iterator[str]:
    """Yield the lines that say why a test did not pass."""
    if TODO in outcome.message:
        return
    if outcome.outcome == "timeout":
        yield say(_("no end after {seconds} seconds"), seconds=int(TIME))
    elif outcome.outcome == "skipped":
        yield say(_("skipped: it tells nothing"))
    elif outcome.op:
        yield from sides(outcome)
    elif outcome.kind in CLAIMS and outcome.message:
        yield labelled(_("the test says"), outcome.message)
    elif outcome.message:
        yield labelled(_("error"), f"{outcome.kind}: {outcome.message}")
    if outcome.check:
        yield labelled(_("the test"), outcome.check)
    if outcome.file:
        yield labelled(_("where"), place(outcome))
    if outcome.printed.strip():
        yield labelled(_("printed"), outcome.printed.strip().splitlines()[-1])


def sides(outcome: Outcome) -> Iterator[str]:
    """Yield what was expected and what came instead."""
    if outcome.op == "raises":
        yield labelled(_("expected"), say(EXPECTED["raises"], expected=outcome.expected))
        yield labelled(_("got"), say(_("no error")))
        return
    shown = EXPECTED.get(outcome.op, outcome.op + " {expected}")
    values = {"expected": outcome.expected, "got": outcome.got}
    yield labelled(_("expected"), say(shown, **values))
    yield labelled(_("got"), outcome.expected if outcome.op in ("in", "not in") else outcome.got)


def labelled(label: str, text: str) -> str:
    """Return a line that begins with a label."""
    shown = say(_("{label}:"), label=say(label))
    return f"{shown:<15} {text}"

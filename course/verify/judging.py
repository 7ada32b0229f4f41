"""What the outcomes of each variant prove, or what is wrong with the exercise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from course.project import Project
from course.runner import Outcome
from course.text import mark as _
from course.text import say
from course.verify.finding import Finding
from course.verify.variant import Variant, is_in
from course.verify.words import about, name_of, short, why


class Judge:
    """Judges variants by their outcomes, the reference before the others.

    `tests` are those that the reference has, by id, and `failed` what it does not pass: that
    is a finding of its own, and proves nothing about a variant.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self.tests: dict[str, Outcome] = {}
        self.failed: set[str] = set()

    def judge(self, variant: Variant, outcomes: list[Outcome]) -> list[Finding]:
        """Return what is wrong with a variant."""
        outcomes = [test for test in outcomes if test.nodeid not in self.failed]
        judges = {
            "reference": self.reference,
            "starter": self.starter,
            "wrong": self.wrong,
            "right": self.right,
            "holes": self.holes,
            "imports": self.imports,
        }
        return list(judges[variant.kind](variant, outcomes))

    def reference(self, variant: Variant, outcomes: list[Outcome]) -> Iterator[Finding]:
        """The reference passes every test; remember which tests there are."""
        self.tests |= {test.nodeid: test for test in outcomes if test.name}
        for test in outcomes:
            if not test.passed:
                self.failed.add(test.nodeid)
            if is_refusal(test) or not test.name or (test.exercise and test.outcome == "skipped"):
                sentence = _("The reference does not pass “{test}”: {why}")
                yield about(self._project, test, test.exercise, sentence, why=why(test))
        if not outcomes:
            sentence = say(_("There are no tests in {tests}."), tests=", ".join(variant.tests))
            yield Finding("", "course.toml", 0, sentence)

    def starter(self, variant: Variant, outcomes: list[Outcome]) -> Iterator[Finding]:
        """With this exercise cut, each of its tests fails, and no test of another one."""
        name = variant.exercise
        for test in outcomes:
            if test.exercise == name and test.outcome in ("passed", "skipped"):
                sentence = _("“{test}” does not fail although {id} is not solved.")
                yield about(self._project, test, name, sentence, id=name)
            elif test.exercise not in (name, "") and is_refusal(test):
                sentence = _("“{test}” of {other} fails when only {id} is not solved: {why}")
                yield about(
                    self._project, test, name, sentence, id=name, other=test.exercise, why=why(test)
                )
        yield from self.missing(variant, outcomes)

    def wrong(self, variant: Variant, outcomes: list[Outcome]) -> Iterator[Finding]:
        """A wrong answer is caught by a test of its exercise, not by an error in loading it."""
        yield from self.missing(variant, outcomes)
        has_run = all(test.name for test in outcomes) and any(self.expected(variant))
        if has_run and not catchers(outcomes):
            sentence = say(_("No test of {id} catches this."), id=variant.exercise)
            yield Finding(variant.exercise, variant.file, 0, sentence)

    def right(self, variant: Variant, outcomes: list[Outcome]) -> Iterator[Finding]:
        """A right answer passes the tests of every exercise of its layer."""
        for test in outcomes:
            if is_refusal(test):
                sentence = say(_("“{test}” refuses this: {why}"), test=short(test), why=why(test))
                yield Finding(variant.exercise, variant.file, 0, sentence)
        yield from self.missing(variant, outcomes)

    def holes(self, variant: Variant, outcomes: list[Outcome]) -> Iterator[Finding]:
        """With every exercise cut, every test is still found."""
        yield from self.missing(variant, outcomes)

    def imports(self, variant: Variant, outcomes: list[Outcome]) -> Iterator[Finding]:
        """With every exercise cut, every module can be imported."""
        for test in outcomes:
            if not test.passed:
                sentence = _("{module} cannot be imported when no exercise is solved: {why}")
                module = test.case or test.nodeid
                yield Finding("", variant.file, 0, say(sentence, module=module, why=why(test)))

    def missing(self, variant: Variant, outcomes: list[Outcome]) -> Iterator[Finding]:
        """Yield a finding for each file of tests that cannot be loaded, else each lost test."""
        unloaded = [test for test in outcomes if not test.name]
        for test in unloaded:
            sentence = _("This file cannot be loaded with {variant}: {why}")
            shown = name_of(variant)
            yield about(
                self._project, test, variant.exercise, sentence, variant=shown, why=why(test)
            )
        ran = {test.nodeid for test in outcomes}
        for test in [] if unloaded else self.expected(variant):
            if test.nodeid not in ran:
                sentence = _("“{test}” is not found with {variant}.")
                yield about(
                    self._project, test, variant.exercise, sentence, variant=name_of(variant)
                )

    def expected(self, variant: Variant) -> Iterator[Outcome]:
        """Yield the tests that must have run on a variant."""
        for test in self.tests.values():
            is_asked = variant.only in (None, test.exercise) and is_in(variant.tests, test)
            if is_asked and test.nodeid not in self.failed:
                yield test


def is_refusal(test: Outcome) -> bool:
    """Say whether a test has run and refuses what it tests.

    One that has not, since another file could not be loaded, is of the kind Unrun.
    """
    has_run = bool(test.name) and test.kind != "Unrun"
    return has_run and test.outcome not in ("passed", "skipped")


def catchers(outcomes: Iterable[Outcome]) -> list[str]:
    """Return the tests that refuse an answer."""
    return [test.nodeid for test in outcomes if is_refusal(test)]

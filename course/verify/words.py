"""Findings about tests: how they name a test and a variant, and say why a test failed."""

from __future__ import annotations

import re

from course.project import FILE, Project
from course.runner import Outcome
from course.text import mark as _
from course.text import say
from course.verify.finding import Finding
from course.verify.variant import Variant


def about(
    project: Project, test: Outcome, exercise: str, sentence: str, **values: object
) -> Finding:
    """Return a finding at the place of a test; the sentence may name it as {test}."""
    file = test.nodeid.partition("::")[0] or FILE
    line = line_of(project, file, test.name)
    return Finding(exercise, file, line, say(sentence, test=short(test), **values))


def name_of(variant: Variant) -> str:
    """Return how a sentence calls a variant."""
    if variant.kind == "holes":
        return say(_("no exercise solved"))
    if variant.kind == "starter":
        return say(_("{id} not solved"), id=variant.exercise)
    return variant.file


def short(test: Outcome) -> str:
    """Return the name of a test with its case."""
    return test.nodeid.rpartition("::")[2]


def why(test: Outcome) -> str:
    """Return the reason that a test gives, on one line."""
    return " ".join(f"{test.outcome} {test.kind} {test.message or test.check}".split())


def line_of(project: Project, file: str, name: str) -> int:
    """Return the line on which a test begins, 0 when it is not found."""
    path = project.root / file
    if not name or not path.is_file():
        return 0
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    definition = re.compile(rf"\s*(async )?def {re.escape(name)}\(")
    found = (place for place, line in enumerate(lines, 1) if definition.match(line))
    return next(found, 0)

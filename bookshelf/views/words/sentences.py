"""The sentences that every view has in common, in the visitor's language."""

from __future__ import annotations

from bookshelf.models import Fault
from bookshelf.text import sentences

from ..data import Problem
from .faults import FAULTS
from .problems import PROBLEMS

EXAMPLE = '{"title": "Emma", "author": "Jane Austen"}'


def explain(fault: Fault, language: str) -> str:
    """Return what is wrong with a value, as a sentence."""
    sentence = sentences(language).gettext(FAULTS[fault.code])
    return sentence.format(
        value=fault.value, low=fault.low, high=fault.high, choices=", ".join(fault.choices)
    )


def tell(problem: Problem, language: str) -> tuple[str, str]:
    """Return the title of a problem, and what to do about it."""
    title, advice = PROBLEMS[problem.code]
    gettext = sentences(language).gettext
    return gettext(title), gettext(advice).format(subject=problem.subject, example=EXAMPLE)

"""Words for layers, mixes and numbers, in the reader's language."""

from __future__ import annotations

from course.grader.marks import WholeMark
from course.text import mark as _
from course.text import reader_language, say

from .graded_class import mix_of, whole_state

LAYERS = {"models": _("models"), "views": _("views"), "controllers": _("controllers")}

LEVELS = {
    3: _("a user and a network of its own, its own files only, and limits"),
    2: _("no network, its own files only, and limits"),
    1: _("a process of its own, with limits and the clock"),
    0: _("a process of its own and the clock, no more"),
}


def layer_name(layer: str) -> str:
    """Return how the reader calls a layer."""
    return say(LAYERS[layer]) if layer in LAYERS else layer


def level_meaning(level: int) -> str:
    """Return what a level of isolation means."""
    return say(LEVELS[level]) if level in LEVELS else ""


def mix_name(mix: tuple[str, ...]) -> str:
    """Return how the reader calls several layers together."""
    return " + ".join(layer_name(layer) for layer in mix) or say(_("the reference"))


def said_guilty(whole: WholeMark) -> str:
    """Return who is guilty, in a few words: nobody, when the whole passed."""
    state = whole_state(whole)
    if state == "not judged":
        return say(_("not judged"))
    return ", ".join(mix_name(mix_of(name)) for name in whole.guilty)


def number(value: float) -> str:
    """Return a number with at most two decimals, as the reader writes it."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if reader_language() == "fr" else text


def percent(share: float) -> str:
    """Return a share as the reader writes it, never 100 for less than all."""
    whole = 100 if share >= 1 else min(99, round(share * 100))
    return f"{whole}\N{NARROW NO-BREAK SPACE}%" if reader_language() == "fr" else f"{whole}%"

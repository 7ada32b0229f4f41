"""The whole on a student's page: its stories, the blame matrix, and who is guilty."""

from __future__ import annotations

from dataclasses import dataclass

from course.grader.blame import mixes
from course.grader.marks import Marks, WholeMark
from course.text import mark as _
from course.text import say, say_plural

from .graded_class import GradedClass, State, mix_of, whole_state
from .student import ToldTest, said_hidden, told_tests
from .words import layer_name, mix_name


@dataclass(frozen=True)
class ToldMix:
    """A row of the matrix: for each layer whether it was the student's, and what came of it."""

    students: list[bool]
    name: str
    passed: bool
    guilty: bool


@dataclass(frozen=True)
class ToldWhole:
    """What is told of the layers together."""

    state: State
    points: float
    most: int
    sentences: list[str]
    layers: list[str]
    matrix: list[ToldMix]
    tests: list[ToldTest]


def told_whole(graded: GradedClass, marks: Marks) -> ToldWhole:
    """Return what is told of the three layers together."""
    whole = marks.whole
    return ToldWhole(
        state=whole_state(whole),
        points=whole.points,
        most=whole.most,
        sentences=[sentence for sentence in said_whole(graded, marks) if sentence],
        layers=[layer_name(layer) for layer in graded.project.layers],
        matrix=told_matrix(graded, whole),
        tests=told_tests(whole.verdicts),
    )


def told_matrix(graded: GradedClass, whole: WholeMark) -> list[ToldMix]:
    """Return a row for each mix that was run; none when the whole passed."""
    ran = {mix_of(name): passed for name, passed in whole.matrix.items()}
    guilty = {mix_of(name) for name in whole.guilty}
    return [
        ToldMix([layer in mix for layer in graded.project.layers], mix_name(mix), ran[mix],
                mix in guilty)
        for mix in mixes(graded.project.layers)
        if mix in ran
    ]  # fmt: skip


def said_whole(graded: GradedClass, marks: Marks) -> list[str]:
    """Return the sentences on how the whole went and who is guilty."""
    whole = marks.whole
    if whole_state(whole) == "not judged":
        return [not_judged(graded, marks)]
    public = [verdict.passed for verdict in whole.verdicts if not verdict.hidden]
    hidden = [verdict.passed for verdict in whole.verdicts if verdict.hidden]
    stories = say_plural(
        "{passed} of {tests} story passed.",
        "{passed} of {tests} stories passed.",
        len(public),
        passed=sum(public),
        tests=len(public),
    )
    return [stories, said_hidden(sum(hidden), len(hidden)), *map(blame, whole.guilty)]


def not_judged(graded: GradedClass, marks: Marks) -> str:
    """Return why the whole was not judged."""
    missing = [layer for layer in graded.project.layers if layer not in marks.levels]
    if missing:
        return say_plural(
            "The whole is not judged, for a layer is missing: {layers}.",
            "The whole is not judged, for layers are missing: {layers}.",
            len(missing),
            layers=", ".join(map(layer_name, missing)),
        )
    return say(_("The whole could not be judged: see the remarks."))


def blame(name: str) -> str:
    """Return in a sentence who is guilty."""
    mix = mix_of(name)
    if not mix:
        return say(_("The whole fails with the reference alone: the fault is the grader’s."))
    if len(mix) == 1:
        sentence = _("Guilty: {layer}. Alone among layers of the reference it breaks the whole.")
        return say(sentence, layer=layer_name(mix[0]))
    if len(mix) == 2:
        sentence = _("Guilty: the pair {pair}. Each works alone, the two do not work together.")
        return say(sentence, pair=mix_name(mix))
    sentence = _("Guilty: {layers} together. Any fewer of them work with the reference.")
    return say(sentence, layers=mix_name(mix))

"""Who is guilty when the whole fails."""

from __future__ import annotations

import pytest

from course.grader.blame import guilty, mixes

LAYERS = ("models", "views", "controllers")


def matrix(*failing):
    """Return the matrix in which just these mixes fail."""
    return {mix: mix not in failing for mix in mixes(LAYERS)}


def test_three_layers_make_eight_mixes_from_none_to_all():
    made = mixes(LAYERS)

    assert len(set(made)) == 8
    assert made[0] == ()
    assert made[-1] == LAYERS


def test_nobody_is_guilty_when_every_mix_passes():
    assert guilty(matrix()) == []


def test_layer_that_fails_alone_is_guilty_of_every_mix_it_is_in():
    failing = [mix for mix in mixes(LAYERS) if "views" in mix]

    assert guilty(matrix(*failing)) == [("views",)]


def test_two_layers_that_fail_alone_are_each_guilty():
    failing = [mix for mix in mixes(LAYERS) if {"models", "controllers"} & set(mix)]

    assert guilty(matrix(*failing)) == [("models",), ("controllers",)]


def test_pair_is_guilty_when_neither_of_it_fails_alone():
    failing = [("models", "views"), LAYERS]

    assert guilty(matrix(*failing)) == [("models", "views")]


def test_all_three_are_guilty_when_only_together_they_fail():
    assert guilty(matrix(LAYERS)) == [LAYERS]


@pytest.mark.parametrize("failing", mixes(LAYERS)[1:])
def test_some_set_of_layers_is_named_for_every_failing_mix(failing):
    assert guilty(matrix(failing)) == [failing]

"""The weights in a header: which choice a client prefers."""

from __future__ import annotations

import pytest

from bookshelf.web.weights import read_weights


def test_choice_without_a_weight_weighs_one():
    assert read_weights("br, gzip;level=9") == {"br": 1.0, "gzip": 1.0}


def test_first_of_two_weights_counts():
    assert read_weights("gzip;q=0.2, GZIP;q=0.9") == {"gzip": 0.2}


@pytest.mark.parametrize(
    ("text", "weight"),
    [("0.5", 0.5), ("1", 1.0), (" 0.25 ", 0.25), ("7", 1.0), ("0", 0.0), (".5", 0.5)],
)
def test_weight_is_a_number_from_0_to_1(text, weight):
    assert read_weights(f"gzip; q = {text}") == {"gzip": weight}


@pytest.mark.parametrize("text", ["", "x", "-1", "1e1", "nan", "٣", "0.5.5"])
def test_weight_that_is_no_number_is_none(text):
    assert read_weights(f"gzip;q={text}") == {"gzip": 0.0}


def test_nothing_prefers_nothing():
    assert read_weights("") == read_weights(" , ;q=1,") == {}

"""The rules that every review keeps."""

from __future__ import annotations

import pytest

from bookshelf.models import Fault, InvalidReview
from tests.books import EMMA
from tests.readers import ANA, add_reader
from tests.shop import UNSEEN, shelve


@pytest.fixture
def say(library):
    """A function that adds Ana's review of Emma from some values."""
    ana = add_reader(library, ANA)
    emma = shelve(library, EMMA)
    return lambda values: library.reviews.add(emma.id, values, ana)


@pytest.mark.parametrize(("given", "kept"), [(1, 1), (5, 5), ("3", 3), (" 4 ", 4), ("+2", 2)])
def test_rating_is_a_number_from_one_to_five(say, given, kept):
    assert say({"rating": given}).rating == kept


@pytest.mark.parametrize("value", [0, 6, -1, "0", "6", 2**64, 10**400])
def test_rating_out_of_range_is_refused(say, faults, value):
    found = faults(say, {"rating": value})

    assert found == {"rating": Fault("out-of-range", str(value)[:80], low=1, high=5)}


@pytest.mark.parametrize("value", ["five", "1e0", "4.5", 4.5, True, [5], {"5": 5}, "٥", "5\0"])
def test_rating_that_is_no_number_is_refused(say, faults, value):
    found = faults(say, {"rating": value})

    assert [(field, fault.code) for field, fault in found.items()] == [("rating", "not-a-number")]


@pytest.mark.parametrize("values", [{}, {"rating": None}, {"rating": ""}, {"rating": " "}])
def test_rating_is_required(say, faults, values):
    assert faults(say, values) == {"rating": Fault("required", values.get("rating") or "")}


@pytest.mark.parametrize("values", [{}, {"text": None}, {"text": ""}, {"text": " \r\n "}])
def test_text_may_be_empty(say, values):
    assert say({"rating": 5, **values}).text == ""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_of_a_text_end_in_one_way(say, end):
    assert say({"rating": 5, "text": f"One.{end}{end}Two.{end}"}).text == "One.\n\nTwo."


def test_accents_of_a_text_are_kept_in_one_form(say):
    assert say({"rating": 5, "text": "tre\u0300s"}).text == "tr\u00e8s"


def test_two_thousand_characters_are_enough(say, faults):
    found = faults(say, {"rating": 5, "text": "é" * 2001})

    assert found == {"text": Fault("too-long", "é" * 80, high=2000)}
    assert say({"rating": 5, "text": "é" * 2000}).text == "é" * 2000


def test_end_of_a_line_counts_once(say):
    assert say({"rating": 5, "text": "\r\n".join("a" * 1000)}).text == "\n".join("a" * 1000)


@pytest.mark.parametrize("character", UNSEEN)
def test_characters_that_cannot_be_seen_are_refused(say, faults, character):
    found = faults(say, {"rating": 5, "text": f"a{character}b"})

    assert found == {"text": Fault("control-character", "a\ufffdb")}


@pytest.mark.parametrize("value", [5, True, 1e9, ["text"], {"fr": "texte"}])
def test_what_is_no_text_is_refused(say, faults, value):
    assert faults(say, {"rating": 5, "text": value}) == {"text": Fault("not-text", repr(value))}


def test_every_bad_field_is_named_at_once(say, faults):
    found = faults(say, {"rating": "", "text": 5, "reader_id": 1})

    assert found == {
        "rating": Fault("required"),
        "text": Fault("not-text", "5"),
        "reader_id": Fault("unknown", choices=("rating", "text")),
    }


def test_second_review_of_the_same_book_is_refused(say):
    say({"rating": 5, "text": "Clever."})

    with pytest.raises(InvalidReview) as caught:
        say({"rating": 1, "text": "Dull."})

    assert caught.value.faults == {"text": Fault("already-reviewed", "Dull.")}


def test_review_that_was_refused_leaves_nothing(library, say, faults):
    faults(say, {"rating": 9})

    (emma,) = library.books.newest(1)
    assert library.reviews.of_book(emma.id).count == 0

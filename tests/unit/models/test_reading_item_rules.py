"""The rules that every line of the reading list keeps."""

from __future__ import annotations

import pytest

from bookshelf.models import Fault
from tests.shop import UNSEEN


@pytest.fixture
def add(library):
    """The function that adds a line, which may refuse."""
    return library.reading_list.add


@pytest.mark.parametrize("values", [{}, {"title": None}, {"title": ""}, {"title": " \u200b "}])
def test_title_is_required(add, faults, values):
    assert faults(add, values)["title"].code == "required"


def test_two_hundred_characters_are_enough(add, faults):
    assert faults(add, {"title": "é" * 201}) == {"title": Fault("too-long", "é" * 80, high=200)}
    assert add({"title": "é" * 200}).title == "é" * 200


@pytest.mark.parametrize("character", [*UNSEEN, "\n", "\r"])
def test_characters_that_cannot_be_seen_are_refused(add, faults, character):
    found = faults(add, {"title": f"a{character}b"})

    assert found == {"title": Fault("control-character", "a\ufffdb")}


@pytest.mark.parametrize("value", [5, True, 1e9, ["Emma"], {"en": "Emma"}])
def test_title_that_is_no_text_is_refused(add, faults, value):
    assert faults(add, {"title": value}) == {"title": Fault("not-text", repr(value))}


@pytest.mark.parametrize("value", [True, "yes", "Yes", "true", "on", "1", " yes "])
def test_line_is_completed(add, value):
    assert add({"title": "Emma", "completed": value}).completed is True


@pytest.mark.parametrize("value", [False, None, "no", "NO", "false", "off", "0", "", " "])
def test_line_is_not_completed(add, value):
    assert add({"title": "Emma", "completed": value}).completed is False


@pytest.mark.parametrize("value", ["perhaps", "2", 2, 1e9, ["yes"], {"yes": True}, "yes\0"])
def test_what_is_neither_yes_nor_no_is_refused(add, faults, value):
    found = faults(add, {"title": "Emma", "completed": value})

    assert [(field, fault.code) for field, fault in found.items()] == [
        ("completed", "not-yes-or-no")
    ]


@pytest.mark.parametrize(
    ("given", "kept"),
    [(0, 0), (-5, -5), ("95", 95), (2**63 - 1, 2**63 - 1), (-(2**63), -(2**63)), ("", None)],
)
def test_order_is_a_whole_number_or_none(add, library, given, kept):
    item = add({"title": "Emma", "order": given})

    assert library.reading_list.get(item.id).order == kept


@pytest.mark.parametrize("value", [2**63, -(2**63) - 1, 10**400, str(2**63)])
def test_order_has_64_bits(add, faults, value):
    found = faults(add, {"title": "Emma", "order": value})

    fault = Fault("out-of-range", str(value)[:80], low=-(2**63), high=2**63 - 1)
    assert found == {"order": fault}


@pytest.mark.parametrize("value", ["first", "1e9", "1.5", 1.5, True, [1], {"order": 1}])
def test_order_that_is_no_number_is_refused(add, faults, value):
    found = faults(add, {"title": "Emma", "order": value})

    assert [(field, fault.code) for field, fault in found.items()] == [("order", "not-a-number")]


def test_every_bad_field_is_named_at_once_and_nothing_is_added(add, library, faults):
    found = faults(add, {"completed": "perhaps", "order": "first", "done": True})

    assert found == {
        "title": Fault("required"),
        "completed": Fault("not-yes-or-no", "perhaps"),
        "order": Fault("not-a-number", "first"),
        "done": Fault("unknown", choices=("title", "completed", "order")),
    }
    assert library.reading_list.all() == []

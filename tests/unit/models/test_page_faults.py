"""Questions that the catalogue refuses."""

from __future__ import annotations

import pytest

from bookshelf.models import SORTS, Fault


def test_all_bad_values_are_named_at_once(shelf, faults):
    found = faults(shelf.page, author="x" * 201, sort="price", page="one", limit=0)

    assert found == {
        "author": Fault("too-long", "x" * 80, high=200),
        "sort": Fault("not-a-choice", "price", choices=SORTS),
        "page": Fault("not-a-number", "one"),
        "limit": Fault("out-of-range", "0", low=1, high=100),
    }


@pytest.mark.parametrize("limit", [0, -1, 101, "101", "-5", "9" * 30, 10**400])
def test_limit_out_of_range_is_refused_with_the_range(shelf, faults, limit):
    found = faults(shelf.page, limit=limit)

    assert found == {"limit": Fault("out-of-range", str(limit)[:80], low=1, high=100)}


@pytest.mark.parametrize("page", [0, -1, "0", 1_000_000_001, 10**400])
def test_page_out_of_range_is_refused_with_the_range(shelf, faults, page):
    found = faults(shelf.page, page=page)

    assert found == {"page": Fault("out-of-range", str(page)[:80], low=1, high=1_000_000_000)}


@pytest.mark.parametrize("name", ["page", "limit"])
@pytest.mark.parametrize("value", ["", "two", "1.5", "1e2", "٣", "²", "1_0", "9" * 5000])
def test_text_that_is_no_whole_number_is_refused(shelf, faults, name, value):
    found = faults(shelf.page, **{name: value})

    assert found == {name: Fault("not-a-number", value[:80])}


@pytest.mark.parametrize("name", ["page", "limit"])
@pytest.mark.parametrize("value", [True, 1.5, ["1"]])
def test_what_is_no_whole_number_is_refused_with_what_it_was(shelf, faults, name, value):
    found = faults(shelf.page, **{name: value})

    assert found == {name: Fault("not-a-number", repr(value))}


@pytest.mark.parametrize("character", ["\0", "\x1b", "\ud800", "\u202e"])
def test_author_with_characters_that_cannot_be_seen_is_refused(shelf, faults, character):
    found = faults(shelf.page, author=f"a{character}b")

    assert found == {"author": Fault("control-character", "a\ufffdb")}

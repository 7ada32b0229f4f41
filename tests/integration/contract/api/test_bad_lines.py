"""JSON values of every kind in every field of the reading list: refused, and nothing changed."""

from __future__ import annotations

import pytest

LIST = "/api/reading-list"
EMMA = {"title": "Read Emma"}
BAD = {
    "title": [None, "", "  ", 5, True, [], {}, "a" * 201, "a\0b", "a\x1bb", "\u202ea", "\ud800"],
    "completed": ["perhaps", 2, -1, 1e9, 10**400, [], {}, "a\0b", "\ud800"],
    "order": ["1e9", "many", True, 1.5, [], {}, 10**400, -(2**63) - 1, 2**63, "\ud800"],
}


@pytest.fixture
def line(visitor):
    """A line of the list."""
    return visitor.post(LIST, json=EMMA).json


@pytest.mark.parametrize("field", BAD)
def test_bad_value_answers_400_and_changes_nothing(visitor, line, field):
    for value in BAD[field]:
        for response in (
            visitor.post(LIST, json={**EMMA, field: value}),
            visitor.patch(line["url"], json={field: value}),
        ):
            assert response.status_code == 400, repr(value)[:80]
            assert [fault["field"] for fault in response.json["errors"]] == [field]

    assert visitor.get(LIST).json == [line]


def test_field_that_no_line_has_is_refused(visitor, line):
    for field in ("colour", "Title", "", "\0", "\ud800"):
        assert visitor.post(LIST, json={**EMMA, field: "red"}).status_code == 400
        assert visitor.patch(line["url"], json={field: "red"}).status_code == 400

    assert visitor.get(LIST).json == [line]

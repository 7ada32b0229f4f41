"""The reading list and the token: what programs are given."""

from __future__ import annotations

import json

from bookshelf.models import ReadingItem
from bookshelf.views import Token, Visit

ADDRESS = "http://127.0.0.1/api/reading-list"
EMMA = ReadingItem(1, "Emma", True, 3)
SIDO = ReadingItem(2, "Sido")


def test_json_of_a_line_is_what_todo_backend_asks_for(views):
    line = json.loads(views.api.reading_item(Visit(), EMMA, ADDRESS))

    assert line == {
        "id": 1,
        "title": "Emma",
        "completed": True,
        "order": 3,
        "url": f"{ADDRESS}/1",
    }


def test_json_of_the_list_is_a_list(views):
    lines = json.loads(views.api.reading_list(Visit(), [EMMA, SIDO], ADDRESS))

    assert [line["url"] for line in lines] == [f"{ADDRESS}/1", f"{ADDRESS}/2"]
    assert json.loads(views.api.reading_list(Visit(), [], ADDRESS)) == []


def test_every_view_shows_the_lines_and_where_each_is(view):
    text = view.reading_list(Visit(), [EMMA, SIDO], ADDRESS)

    for piece in ("Emma", "Sido", f"{ADDRESS}/1", f"{ADDRESS}/2"):
        assert piece in text


def test_json_of_a_token_is_what_the_standard_asks_for(views):
    """RFC 6749, section 5.1."""
    token = json.loads(views.api.token(Visit(), Token("abc.def.ghi", 900)))

    assert token == {"access_token": "abc.def.ghi", "token_type": "Bearer", "expires_in": 900}

"""What every view does, whatever it writes."""

from __future__ import annotations

import inspect

import pytest

from bookshelf.models import BookPage
from bookshelf.views import BookForm, Home, Problem, Views, Visit
from tests.unit.views.samples import (
    ABOUT_READERS,
    BEOWULF,
    CHERI,
    FAULTS,
    LIBRARIAN,
    REVIEWS,
    ULYSSES,
)

# What each function of a view can be given.
ANSWERS = [
    ("home", [Home(2, [BEOWULF, CHERI], [CHERI])]),
    ("home", [Home(0, [], [])]),
    ("about", []),
    ("catalogue", [BookPage([CHERI, BEOWULF], 2)]),
    ("catalogue", [BookPage([], 0, page=1_000_000_000, author="Nobody", sort="-year")]),
    ("catalogue", [BookPage([CHERI], 1, q="cheri col", genre="novel", year=1920)]),
    ("book", [CHERI, REVIEWS]),
    ("book", [BEOWULF]),
    ("book", [ULYSSES]),
    ("book_form", [BookForm({"title": "", "year": ""})]),
    ("book_form", [BookForm({"title": "", "genre": "novel"}, FAULTS, book_id=3)]),
    ("problem", [Problem(404, "not-found", "/nowhere")]),
    ("problem", [Problem(400, "invalid", faults=FAULTS)]),
    ("health", [6020]),
    *ABOUT_READERS,
]


def test_every_function_of_the_promise_is_tried_here():
    promised = [name for name, kind in inspect.getmembers(Views) if inspect.isfunction(kind)]

    tried = {name for name, _ in ANSWERS}

    assert tried == {name for name in promised if not name.startswith("_")}


@pytest.mark.parametrize("reader", [None, LIBRARIAN], ids=["nobody", "librarian"])
@pytest.mark.parametrize(("name", "given"), ANSWERS)
def test_every_view_answers_text_in_either_language(view, language, name, given, reader):
    answer = getattr(view, name)(Visit(language, f"/{name}", reader=reader), *given)

    assert isinstance(answer, str)
    assert answer.strip() != ""
    assert "None" not in answer


@pytest.mark.parametrize(("name", "given"), ANSWERS)
def test_same_data_makes_the_same_text(view, name, given):
    first = getattr(view, name)(Visit(), *given)

    assert getattr(view, name)(Visit(), *given) == first


def test_every_view_says_which_media_types_it_writes(view):
    for media_type in (view.media_type, view.problem_type):
        kind, _, parameter = media_type.partition("; ")
        assert kind in ("text/html", "text/plain", "application/json", "application/problem+json")
        # Only JSON is UTF-8 without saying so (RFC 8259, section 8.1).
        assert parameter == ("" if "json" in kind else "charset=utf-8")


def test_every_view_shows_all_that_is_known_of_a_book(view):
    text = view.book(Visit(), CHERI)

    for fact in ("Chéri", "Colette", "1920", "9782253010272", "7"):
        assert fact in text


def test_form_of_every_view_carries_the_token(view):
    visit = Visit(csrf_token="a token of this browser")

    assert "a token of this browser" in view.book_form(visit, BookForm({"title": "Emma"}))

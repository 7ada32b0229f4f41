"""What every extra view does, whatever it writes."""

from __future__ import annotations

import inspect
import json

import pytest

from bookshelf.models import Fault
from bookshelf.views import ExtraViews, SecondFactorForm, Visit
from tests.unit.views.extras.samples import CODES, GIVEN, NEW, STATISTICS
from tests.unit.views.reading import read
from tests.unit.views.samples import ANA, CHERI

every_answer = pytest.mark.parametrize(("name", "given"), GIVEN)


def test_every_function_of_the_promise_is_tried_here():
    promised = {name for name, kind in inspect.getmembers(ExtraViews) if inspect.isfunction(kind)}

    tried = {name for name, _ in GIVEN} | {"drawn_cover"}

    assert tried == {name for name in promised if not name.startswith("_")}


@every_answer
def test_every_extra_view_answers_text_in_either_language(view, language, name, given):
    answer = getattr(view.extras, name)(Visit(language, "/stats", reader=ANA), given)

    assert answer.strip() != ""
    assert "None" not in answer


@every_answer
def test_json_of_the_extra_views_can_be_read(views, name, given):
    answer = getattr(views.api.extras, name)(Visit(), given)

    assert isinstance(json.loads(answer), dict)


@every_answer
def test_page_is_whole_and_holds_no_script_or_style_within(pages, name, given):
    page = read(getattr(pages, name)(Visit(reader=ANA), given))

    ids = [element.attributes["id"] for element in page.all() if "id" in element.attributes]
    named = " ".join(element.attributes.get("aria-labelledby", "") for element in page.all())

    assert page.one("main").one("h1").text != ""
    assert len(ids) == len(set(ids))
    assert set(named.split()) <= set(ids)
    assert page.all("style", "script") == []
    assert [element for element in page.all() if "style" in element.attributes] == []


def test_every_view_draws_the_same_cover(view, views):
    assert view.extras.drawn_cover(CHERI) == views.pages.extras.drawn_cover(CHERI)


def test_every_view_tells_what_is_read(view):
    text = view.extras.statistics(Visit(), STATISTICS)

    genre = "novel" if "json" in view.media_type else "Novel"
    for piece in (genre, "900", "30", "Chéri", "Beowulf"):
        assert piece in text


def test_every_view_tells_the_secret_and_what_is_wrong_with_the_code(view):
    form = SecondFactorForm(NEW, {"code": Fault("wrong-code")})

    text = view.extras.second_factor(Visit(csrf_token="a token"), form)

    for piece in (NEW.secret, "30 seconds", "a token"):
        assert piece in text


def test_every_view_shows_each_recovery_code(view):
    text = view.extras.recovery_codes(Visit(), CODES)

    assert all(code in text for code in CODES)

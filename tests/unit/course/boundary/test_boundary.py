"""What crosses the boundary, and what does not."""

from __future__ import annotations

import pytest

from course.boundary.errors import LayerError
from tests.unit.course.boundary.bakery import (
    Bakery,
    Corner,
    Loaf,
    OpenBakery,
    SoldOut,
    Window,
    WoodenShelf,
    open_bakery,
)

RYE = Loaf("rye", 500)


def test_data_arrives_as_equal_data(across):
    bakery = across(Corner("Chez Lou"), Bakery)
    bakery.shelf.put(RYE)

    assert bakery.shelf.take("rye", grams=500) == RYE


def test_attribute_that_is_data_is_there_at_once(across):
    assert across(Corner("Chez Lou"), Bakery).name == "Chez Lou"


def test_thing_that_may_be_missing_is_missing_over_there_as_well(across):
    assert across(Corner("Chez Lou"), Bakery).cellar is None


def test_thing_that_may_be_missing_and_is_there_can_be_called(across):
    corner = Corner("Chez Lou")
    corner.cellar = WoodenShelf()

    assert across(corner, Bakery).cellar.put(RYE) == 1


def test_function_that_returns_a_thing_returns_its_stand_in(across):
    open_it = across(open_bakery, OpenBakery)

    assert open_it("Chez Lou").shelf.put(RYE) == 1


def test_promised_error_is_raised_as_itself_with_its_data(across):
    bakery = across(Corner("Chez Lou"), Bakery)

    with pytest.raises(SoldOut) as caught:
        bakery.shelf.take("spelt", grams=800)

    assert caught.value.args == (Loaf("spelt", 800), 0)


def test_other_error_says_its_kind_its_message_and_its_place(across):
    def broken(name):
        return missing_name  # noqa: F821

    with pytest.raises(LayerError) as caught:
        across(broken, OpenBakery)("Chez Lou")

    assert caught.value.kind == "NameError"
    assert "missing_name" in caught.value.message
    assert caught.value.where.startswith("test_boundary.py:")


def test_function_of_the_caller_is_called_back_while_the_call_lasts(across):
    bakery = across(Corner("Chez Lou"), Bakery)

    assert bakery.bake(lambda flour: Loaf(flour, 750), "oat") == Loaf("oat", 750)


def test_error_in_a_call_back_comes_back_to_the_caller(across):
    def cold(flour):
        raise SoldOut(Loaf(flour, 1), 0)

    with pytest.raises(SoldOut):
        across(Corner("Chez Lou"), Bakery).bake(cold, "oat")


@pytest.mark.parametrize(
    ("returned", "complaint"),
    [
        ({"flour": "rye", "grams": "much"}, "Expected `int`, got `str`"),
        ({"flour": "rye"}, "grams"),
        (None, "Expected `object`, got `null`"),
        (["rye", 500], "Expected `object`, got `array`"),
    ],
)
def test_value_of_another_type_than_promised_is_refused(across, returned, complaint):
    bakery = across(Corner("Chez Lou"), Bakery)

    with pytest.raises(LayerError, match="WrongType") as caught:
        bakery.bake(lambda flour: returned, "oat")

    assert complaint in caught.value.message


def test_thing_that_is_no_data_is_refused(across):
    bakery = across(Corner("Chez Lou"), Bakery)

    with pytest.raises(LayerError, match="NoData"):
        bakery.bake(lambda flour: object(), "oat")


def test_argument_of_another_type_than_promised_is_refused(across):
    bakery = across(Corner("Chez Lou"), Bakery)

    with pytest.raises(LayerError, match="Expected `object`, got `str`"):
        bakery.shelf.put("rye")


def test_method_that_was_not_promised_is_not_there(across):
    bakery = across(Corner("Chez Lou"), Bakery)

    assert not hasattr(bakery.shelf, "loaves")


def test_web_application_answers_as_if_it_were_here(across):
    def window(environment, start):
        start("201 Created", [("X-Path", environment["PATH_INFO"]), ("X-Path", "twice")])
        return [environment["wsgi.input"].read(), b"!"]

    started = []
    body = across(window, Window)(
        {
            "PATH_INFO": "/bread",
            "CONTENT_LENGTH": "3",
            "wsgi.input": __import__("io").BytesIO(b"rye"),
        },
        lambda status, headers: started.append((status, headers)),
    )

    assert b"".join(body) == b"rye!"
    assert started == [("201 Created", [("X-Path", "/bread"), ("X-Path", "twice")])]


@pytest.mark.parametrize("grams", [True, 1.0, 1])
def test_what_equals_a_whole_number_crosses_as_one(across, grams):
    bakery = across(Corner("Chez Lou"), Bakery)

    baked = bakery.bake(lambda flour: Loaf(flour, grams), "oat")

    assert baked == Loaf("oat", 1)
    assert type(baked.grams) is int


@pytest.mark.parametrize("grams", [1.5, "1", None, [1]])
def test_what_equals_no_whole_number_is_refused(across, grams):
    bakery = across(Corner("Chez Lou"), Bakery)

    with pytest.raises(LayerError, match="Expected `int`"):
        bakery.bake(lambda flour: Loaf(flour, grams), "oat")


@pytest.mark.parametrize(
    "flour", ["\ud800", "rye \udfff", "\\ud800", "\U0001f35e \ud800", "\0\u202e"]
)
def test_text_of_any_characters_crosses_both_ways(across, flour):
    bakery = across(Corner("Chez Lou"), Bakery)

    assert bakery.bake(lambda asked: Loaf(asked, 1), flour) == Loaf(flour, 1)


@pytest.mark.parametrize("grams", [2**63, -(2**64), 10**400])
def test_number_of_any_size_crosses_both_ways(across, grams):
    bakery = across(Corner("Chez Lou"), Bakery)

    with pytest.raises(SoldOut) as caught:
        bakery.shelf.take("\ud800", grams=grams)

    assert caught.value.wanted == Loaf("\ud800", grams)

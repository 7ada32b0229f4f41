"""The parts of a Bookshelf, by name."""

from __future__ import annotations

import pytest

from bookshelf.parts import LAYERS, UnknownPart, part
from bookshelf.views import api
from tests.conftest import names


def every_part(config):
    """Return each layer with each of its parts that is here."""
    return [(layer, name) for layer in LAYERS for name in names(config, layer)]


def pytest_generate_tests(metafunc):
    if "layer_and_name" in metafunc.fixturenames:
        metafunc.parametrize("layer_and_name", every_part(metafunc.config), ids="-".join)


def test_part_is_found_by_its_name():
    assert part("views", "api") is api


def test_every_part_that_is_named_is_there(layer_and_name):
    layer, name = layer_and_name

    found = part(layer, name)

    assert callable(found) if layer != "views" else callable(found.book)


@pytest.mark.parametrize("name", ["paper", "", "bookshelf.views.api", "api:book", "Pages"])
def test_name_that_no_part_has_is_refused(name):
    with pytest.raises(UnknownPart):
        part("views", name)


def test_unknown_part_is_told_with_its_name_and_the_choices():
    with pytest.raises(UnknownPart) as caught:
        part("views", "paper")

    sentence = "There are no views called “paper”. Choose one of: pages, api, plain."
    assert str(caught.value) == sentence


def test_sentence_can_be_said_again_in_another_language():
    error = UnknownPart("views", "paper")

    values = {"layer": error.layer, "name": error.name, "choices": error.choices}
    assert error.sentence.format(**values) == str(error)

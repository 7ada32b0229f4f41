"""The rules for what is put into a basket."""

from __future__ import annotations

import pytest

from bookshelf.models import Fault
from tests.readers import ANA, add_reader
from tests.shop import CHEAP, shelve


@pytest.fixture
def ana(library):
    """The id of a reader."""
    return add_reader(library, ANA).id


@pytest.fixture
def cheap(library):
    """The id of a book that is for sale."""
    return shelve(library, CHEAP).id


@pytest.mark.parametrize("value", [0, -1, 100, "0", "100", 2**64, 10**400])
def test_quantity_is_from_1_to_99(library, ana, cheap, faults, value):
    found = faults(library.baskets.add, ana, {"book_id": cheap, "quantity": value})

    assert found == {"quantity": Fault("out-of-range", str(value)[:80], low=1, high=99)}


@pytest.mark.parametrize("value", ["two", "1e1", "1.0", 1.0, True, [1], {}, "1\0", "١"])
def test_quantity_that_is_no_number_is_refused(library, ana, cheap, faults, value):
    found = faults(library.baskets.add, ana, {"book_id": cheap, "quantity": value})

    assert [(field, fault.code) for field, fault in found.items()] == [("quantity", "not-a-number")]
    assert library.baskets.of(ana).lines == []


@pytest.mark.parametrize("action", ["add", "remove"])
@pytest.mark.parametrize("values", [{}, {"book_id": None}, {"book_id": ""}])
def test_book_must_be_named(library, ana, faults, action, values):
    found = faults(getattr(library.baskets, action), ana, values)

    assert found == {"book_id": Fault("required")}


@pytest.mark.parametrize("action", ["add", "remove"])
@pytest.mark.parametrize("value", ["one", "1e0", "1;", 1.5, True, ["1"], {"id": 1}, "\ud800"])
def test_book_is_named_by_its_number(library, ana, cheap, faults, action, value):
    found = faults(getattr(library.baskets, action), ana, {"book_id": value})

    assert [(field, fault.code) for field, fault in found.items()] == [("book_id", "not-a-number")]


def test_every_bad_field_is_named_at_once(library, ana, faults):
    found = faults(library.baskets.add, ana, {"quantity": 0, "price": 1})

    assert found == {
        "book_id": Fault("required"),
        "quantity": Fault("out-of-range", "0", low=1, high=99),
        "price": Fault("unknown", choices=("book_id", "quantity")),
    }


def test_only_the_book_is_named_to_take_it_out(library, ana, cheap, faults):
    found = faults(library.baskets.remove, ana, {"book_id": cheap, "quantity": 1})

    assert found == {"quantity": Fault("unknown", choices=("book_id",))}

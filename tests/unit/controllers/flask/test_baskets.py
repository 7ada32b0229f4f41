"""The basket of who is signed in."""

from __future__ import annotations

import pytest

from bookshelf.models import Basket, Fault
from tests.unit.controllers.people import ANA

CHANGES = ["/basket/add", "/basket/remove", "/basket/checkout"]


@pytest.fixture
def send(ana, token):
    """The function that sends a form as Ana does."""
    return lambda path, **values: ana.post(path, data={**values, "csrf_token": token})


def test_basket_is_shown_to_its_reader(ana, site):
    response = ana.get("/basket")

    assert (response.status_code, response.mimetype) == (200, "text/site")
    assert site.shown == [("basket", (Basket(), {}))]


@pytest.mark.parametrize("action", ["add", "remove"])
def test_book_goes_into_the_basket_and_out_of_it(send, baskets, action):
    response = send(f"/basket/{action}", book_id="7", quantity="2")

    assert (response.status_code, response.headers["Location"]) == (303, "/basket")
    assert baskets.asked == [(action, ANA.id, {"book_id": "7", "quantity": "2"})]


def test_basket_is_bought_and_leads_to_what_was_bought(send, baskets):
    response = send("/basket/checkout")

    assert (response.status_code, response.headers["Location"]) == (303, "/dashboard")
    assert baskets.asked == [("check_out", ANA)]


@pytest.mark.parametrize("path", CHANGES)
def test_what_cannot_be_answers_400_with_the_basket_and_why(send, baskets, site, path):
    baskets.faults = {"Emma": Fault("not-enough", "2", high=1)}

    response = send(path)

    assert (response.status_code, response.mimetype) == (400, "text/site")
    assert site.shown == [("basket", (Basket(), baskets.faults))]

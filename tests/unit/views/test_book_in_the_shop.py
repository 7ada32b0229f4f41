"""What the shop adds to a book: its price, its stock, its cover; in JSON and in the form."""

from __future__ import annotations

import json

import pytest

from bookshelf.models import Book, Fault
from bookshelf.views import BookForm, Visit
from tests.unit.views.reading import read
from tests.unit.views.samples import BEOWULF, CHERI, LIBRARIAN


def form_page(views, values, faults=None):
    """Return the page with the form for a book."""
    visit = Visit(path="/books/new", reader=LIBRARIAN)
    return read(views.pages.book_form(visit, BookForm(values, faults or {})))


def test_json_gives_the_price_in_euros(views):
    book = json.loads(views.api.book(Visit(), CHERI))

    assert (book["price"], book["stock"], book["adult"]) == (12.5, 3, False)


def test_json_of_a_book_that_is_not_for_sale_has_no_price(views):
    assert json.loads(views.api.book(Visit(), BEOWULF))["price"] is None


def test_json_of_a_price_has_no_more_than_its_cents(views):
    for cents in (1, 1999, 2995, 100_001, 999_999):
        written = views.api.book(Visit(), Book("A Title", "An Author", price=cents, id=1))

        assert f'"price": {cents / 100:.2f}'.rstrip("0") in written


def test_form_keeps_the_price_as_it_was_typed(views):
    faults = {"price": Fault("not-a-price", "12,5,0")}

    page = form_page(views, {"price": "12,5,0", "stock": " 3"}, faults)

    price = page.one("input", name="price")
    assert price.attributes["value"] == "12,5,0"
    assert "12,5,0" in page.described_by(price)
    assert page.one("input", name="stock").attributes["value"] == " 3"


@pytest.mark.parametrize(
    ("typed", "is_ticked"),
    [("yes", True), ("on", True), ("1", True), ("no", False), ("0", False), ("", False)],
)
def test_box_stays_ticked(views, typed, is_ticked):
    box = form_page(views, {"adult": typed}).one("input", name="adult")

    assert ("checked" in box.attributes) is is_ticked


def test_faults_are_listed_above_the_form_with_a_link_to_each_field(views):
    page = form_page(views, {"title": ""}, {"title": Fault("required"), "price": Fault("required")})

    summary = page.one("div", role="alert")

    assert {"#title": "Title", "#price": "Price"}.items() <= summary.links().items()

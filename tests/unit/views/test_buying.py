"""Buying: the price of a book, the basket, and what is wrong with it, as pages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bookshelf.models import Basket, Fault
from bookshelf.views import Visit
from tests.unit.views.reading import read
from tests.unit.views.samples import ANA, BASKET, BEOWULF, CHERI, ULYSSES

EUROS = {"en": "€12.50", "fr": "12,50\N{NO-BREAK SPACE}€"}
OFF = {"en": "-€12.10", "fr": "-12,10\N{NO-BREAK SPACE}€"}


def tag_of(views, book, reader=None, language="en"):
    """Return the price tag on the page of a book."""
    visit = Visit(language, "/books/3", reader=reader)
    return read(views.pages.book(visit, book)).one("div", **{"class": "buy"})


def basket_page(views, basket=BASKET, faults=None):
    """Return the main part of the page of a basket."""
    visit = Visit(path="/basket", reader=ANA, csrf_token="a token")
    return read(views.pages.basket(visit, basket, faults or {})).one("main")


def test_price_is_written_as_the_reader_writes_it(views, language):
    for view in (views.pages, views.plain):
        assert EUROS[language] in view.book(Visit(language), CHERI)


def test_reader_puts_a_book_into_the_basket(views):
    form = tag_of(views, CHERI, ANA).one("form", method="post")

    assert form.attributes["action"] == "/basket/add"
    assert form.one("input", name="book_id").attributes["value"] == "3"
    assert form.one("input", name="quantity").attributes["max"] == "3"


def test_somebody_unknown_sees_the_price_and_signs_in_to_buy(views):
    tag = tag_of(views, CHERI)

    assert "€12.50" in tag.text
    assert "/login?next=%2Fbooks%2F3" in tag.links()
    assert tag.all("form") == []


def test_book_without_a_price_cannot_be_bought(views):
    tag = tag_of(views, BEOWULF, ANA)

    assert "Not for sale" in tag.text
    assert tag.all("form") == []


def test_book_that_is_sold_out_says_so_and_cannot_be_bought(views):
    tag = tag_of(views, replace(CHERI, stock=0), ANA)

    assert "Sold out" in tag.text
    assert tag.all("form") == []


@pytest.mark.parametrize(("book", "is_said"), [(CHERI, False), (ULYSSES, True)])
def test_book_that_is_sold_from_18_on_says_so(views, book, is_said):
    assert ("18" in tag_of(views, book).text) is is_said
    assert ("18 on" in views.plain.book(Visit(), book)) is is_said


def test_basket_shows_what_each_book_costs_and_all_of_them(views):
    text = basket_page(views).text

    for piece in ("Chéri", "Colette", "€25.00", "Ulysses", "€96.00", "€121.00", "€108.90"):
        assert piece in text


def test_every_view_shows_the_discount_and_the_total(view, language):
    text = view.basket(Visit(language), BASKET)

    pieces = ("12.1", "108.9") if "json" in view.media_type else (OFF[language], "108")
    for piece in pieces:
        assert piece in text


def test_basket_below_the_limit_says_nothing_of_a_discount(views):
    small = Basket(BASKET.lines[:1], 2500, 0, 2500)

    assert "Discount" not in basket_page(views, small).text
    assert "Discount" not in views.plain.basket(Visit(), small)


def test_each_book_can_be_taken_out_of_the_basket(views):
    forms = basket_page(views).all("form", action="/basket/remove")

    assert [form.one("input", name="book_id").attributes["value"] for form in forms] == ["3", "5"]


def test_basket_can_be_bought(views):
    form = basket_page(views).one("form", action="/basket/checkout")

    assert "€108.90" in form.one("button").text


def test_empty_basket_leads_to_the_books_and_cannot_be_bought(views):
    main = basket_page(views, Basket())

    assert "/books" in main.links()
    assert main.all("form") == []


def test_every_view_says_of_each_book_why_it_cannot_be_bought(view):
    faults = {"Ulysses": Fault("too-young"), "Chéri": Fault("not-enough", "3", high=1)}

    text = view.basket(Visit(), BASKET, faults)

    assert "sold from 18 on" in text
    assert "1 in stock" in text

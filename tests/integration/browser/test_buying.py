"""Stories of a reader who buys: the basket, the discount, and what cannot be sold."""

from __future__ import annotations

from tests.integration.browser.person import EITHER
from tests.readers import ANA, LEO


def put_into_basket(person, book_id, copies):
    """Take copies of a book from its page to the basket."""
    person.visit(f"/books/{book_id}")
    person.type(quantity=str(copies))
    person.send("/basket/add")


def test_reader_buys_several_books_with_a_discount(person):
    person.sign_in(ANA["email"])
    put_into_basket(person, 1, copies=1)
    put_into_basket(person, 2, copies=2)
    assert person.path == "/basket"
    # 12.50 + 2 · 60.00, and a tenth off.
    sums = [amount(cell.text) for cell in person.find_all("tfoot .sum")]
    assert sums == ["132.50", "-13.25", "119.25"]

    person.send("/basket/checkout")

    assert person.path == "/dashboard"
    assert "Le Deuxième Sexe" in person.find(".sale").text
    assert amount(person.find(".sale tfoot tr:last-child .sum").text) == "119.25"


def amount(text):
    """Return the figures of an amount, in either language."""
    return text.replace("\u2212", "-").replace(",", ".").strip("€\u00a0\u202f ").replace("€", "")


@EITHER
def test_book_is_taken_out_of_the_basket(person):
    person.sign_in(ANA["email"])
    put_into_basket(person, 1, copies=1)

    person.send("/basket/remove")

    assert person.reads("Your basket is empty. There is a whole shop to look around.")


@EITHER
def test_book_that_is_sold_out_says_so_and_cannot_be_bought(person):
    person.sign_in(ANA["email"])
    person.visit("/books/4")

    assert person.reads("Sold out for now")
    assert not person.sees('form[action="/basket/add"]')


@EITHER
def test_copies_that_another_has_bought_are_told_in_the_basket(person, shop):
    person.sign_in(ANA["email"])
    put_into_basket(person, 2, copies=4)
    shop.change(2, stock=3)

    person.send("/basket/checkout")

    assert person.reads("Nothing is sold yet:")
    assert person.reads("There are not that many copies: {high} in stock.", high=3)
    assert person.sees(".basket")


@EITHER
def test_copies_that_are_not_there_are_told_in_words(person):
    person.sign_in(ANA["email"])
    put_into_basket(person, 3, copies=1)
    put_into_basket(person, 3, copies=1)

    assert person.reads("Copies")
    assert person.reads("There are not that many copies: {high} in stock.", high=1)
    assert "quantity" not in person.text


def test_book_for_adults_is_not_sold_to_the_young(person):
    person.sign_in(LEO["email"])
    put_into_basket(person, 5, copies=1)

    person.send("/basket/checkout")

    assert person.reads("This book is sold from 18 on, by the date of birth in your account.")


@EITHER
def test_who_is_not_signed_in_comes_back_to_the_book(person):
    person.visit("/books/1")
    person.follow(".buy a.button")
    person.type(email=ANA["email"], password="correct horse battery staple")
    person.send("/login")

    assert person.path == "/books/1"
    assert person.sees('form[action="/basket/add"]')

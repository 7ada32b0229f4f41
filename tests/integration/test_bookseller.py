"""A day in the shop, over HTTP: put on the shelf, looked for, sold, reviewed, counted."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from werkzeug.test import Client

from bookshelf.application import fill
from bookshelf.controllers import Settings
from bookshelf.parts import part
from tests.integration.contract.browsing import submit, token_of
from tests.pictures import picture
from tests.readers import ANA, LEO, PASSWORD, add_reader

LOUISE = {**ANA, "name": "Louise Arbour", "email": "louise@example.org"}
GIGI = {"title": "Gigi et le chat", "author": "Colette", "year": "1944", "genre": "novel"}
FOR_SALE = {**GIGI, "price": "12,50", "stock": "3"}
NOVEL_FOR_ADULTS = {"title": "Histoire d’Ô", "author": "Pauline Réage", "price": "9", "stock": "1"}
NEW_PASSWORD = "a long and quiet evening"


@pytest.fixture
def open_library(tmp_path):
    """The function that opens a library with the first catalogue, where Louise and Léo are."""
    open_library = part("models", "sqlite")(f"sqlite:///{tmp_path / 'bookshelf.db'}")
    fill(open_library)
    library = open_library()
    add_reader(library, LOUISE, "librarian")
    add_reader(library, LEO)
    library.close()
    return open_library


@pytest.fixture
def shop(open_library):
    """The shop, open."""
    settings = Settings("a key for the tests only")
    views, api_views = part("views", "pages"), part("views", "api")
    return part("controllers", "flask")(settings, open_library, views, api_views)


@pytest.fixture
def louise(shop):
    """The browser of Louise, who works here and has signed in."""
    browser = Client(shop)
    submit(browser, "/login", email=LOUISE["email"], password=PASSWORD)
    return browser


@pytest.fixture
def passer_by(shop):
    """The browser of somebody who reads French and has no account."""
    browser = Client(shop)
    browser.get("/?lang=fr")
    return browser


@pytest.fixture
def book(louise):
    """The address of a book that Louise has put on the shelf."""
    return submit(louise, "/books/new", **FOR_SALE).headers["Location"]


def stock(browser, address):
    return browser.get(f"/api{address}").json["stock"]


def register(browser):
    """Make an account of Ana's, and be signed in."""
    return submit(browser, "/register", **ANA, password=NEW_PASSWORD)


def test_book_that_was_put_on_the_shelf_is_found_and_shown_in_french(book, passer_by):
    found = passer_by.get("/books?q=colette+gig").text
    page = passer_by.get(book).text

    assert f'href="{book}"' in found
    assert '<html lang="fr">' in page
    assert re.search(r"12,50\s€", page)
    assert "Gigi et le chat" in page


def test_picture_of_a_book_takes_the_place_of_the_drawn_one(louise, book, passer_by):
    drawn = passer_by.get(f"/api{book}").json["cover"]
    sent = {"cover": (BytesIO(picture("PNG")), "gigi.png"), "csrf_token": token_of(louise)}

    response = louise.post(f"{book}/cover", data=sent)

    uploaded = passer_by.get(f"/api{book}").json["cover"]
    assert response.status_code == 303
    assert passer_by.get(drawn).mimetype == "image/svg+xml"
    assert uploaded != drawn
    assert passer_by.get(uploaded).mimetype.startswith("image/")
    assert uploaded in passer_by.get(book).text


def test_who_comes_in_makes_an_account_and_buys_two_copies(book, passer_by):
    led = register(passer_by)
    submit(passer_by, "/basket/add", book_id=book.rpartition("/")[2], quantity="2")
    basket = passer_by.get("/basket").text

    bought = submit(passer_by, "/basket/checkout")

    assert led.headers["Location"] == bought.headers["Location"] == "/dashboard"
    assert re.search(r"25,00\s€", basket)
    assert "Gigi et le chat" in passer_by.get("/dashboard").text
    assert stock(passer_by, book) == 1


def test_basket_above_a_hundred_euros_costs_a_tenth_less(louise, passer_by):
    costly = {**FOR_SALE, "title": "L’Encyclopédie", "price": "60", "stock": "5"}
    address = submit(louise, "/books/new", **costly).headers["Location"]
    register(passer_by)

    submit(passer_by, "/basket/add", book_id=address.rpartition("/")[2], quantity="2")

    assert re.search(r"108,00\s€", passer_by.get("/basket").text)


def test_more_than_is_there_is_not_sold(book, passer_by):
    register(passer_by)
    number = book.rpartition("/")[2]

    refused = submit(passer_by, "/basket/add", book_id=number, quantity="4")

    assert refused.status_code == 400
    assert stock(passer_by, book) == 3


def test_book_for_adults_is_not_sold_to_a_reader_of_fifteen(shop, louise):
    address = submit(louise, "/books/new", **NOVEL_FOR_ADULTS, adult="yes").headers["Location"]
    leo = Client(shop)
    submit(leo, "/login", email=LEO["email"], password=PASSWORD)
    submit(leo, "/basket/add", book_id=address.rpartition("/")[2])

    refused = submit(leo, "/basket/checkout")

    assert refused.status_code == 400
    assert "Histoire d’Ô" in refused.text
    assert stock(leo, address) == 1


def test_what_was_read_is_reviewed_and_counted(book, passer_by):
    register(passer_by)

    submit(passer_by, f"{book}/reviews", rating="5", text="À relire.")

    assert "À relire." in passer_by.get(book).text
    assert "À relire." in passer_by.get("/dashboard").text
    statistics = passer_by.get("/stats")
    assert statistics.status_code == 200
    assert "<svg" in statistics.text


def test_new_password_keeps_its_browser_signed_in_and_no_other(shop, louise):
    at_home = Client(shop)
    submit(at_home, "/login", email=LOUISE["email"], password=PASSWORD)

    led = submit(louise, "/password", old_password=PASSWORD, password=NEW_PASSWORD)

    assert led.headers["Location"] == "/dashboard"
    assert louise.get("/dashboard").status_code == 200
    assert at_home.get("/dashboard").status_code == 303
    assert submit(at_home, "/login", email=LOUISE["email"], password=PASSWORD).status_code == 401


def test_old_password_that_is_wrong_too_often_closes_the_form_for_a_while(louise):
    wrong = {"old_password": "not this one at all", "password": NEW_PASSWORD}

    answers = [submit(louise, "/password", **wrong) for _ in range(6)]

    assert [answer.status_code for answer in answers] == [400] * 5 + [429]
    assert 0 < int(answers[-1].headers["Retry-After"]) <= 900
    assert "Please wait" in answers[-1].text


def test_evening_comes_and_louise_signs_out(louise, book):
    submit(louise, f"{book}/edit", **FOR_SALE | {"stock": "7"})

    response = submit(louise, "/logout")

    assert response.headers["Location"] == "/"
    assert stock(louise, book) == 7
    assert louise.get(f"{book}/edit").status_code == 303

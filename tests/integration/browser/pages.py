"""The pages of the site that no address leads to: what one does to come there."""

from __future__ import annotations

import time
from tempfile import NamedTemporaryFile

from bookshelf.models.extras.totp import SECONDS, code_at
from bookshelf.web.problems import LARGEST_REQUEST
from tests.integration.browser.shop import LOCKED_OUT
from tests.readers import ANA


def wrong_password(person):
    """Sign in with a password that is wrong."""
    person.sign_in(ANA["email"], "guessed")


def locked_out(person):
    """Sign in once too often."""
    person.sign_in(LOCKED_OUT)


def bad_account(person):
    """Ask for an account with every field wrong."""
    person.visit("/register")
    person.type(email="zoe", password="short")
    person.send("/register")


def bad_review(person):
    """Send a review without stars."""
    person.visit("/books/2")
    person.send("/books/2/reviews")


def bad_code(person):
    """Set up a second factor with a code that is wrong."""
    person.visit("/second-factor")
    person.type(code="12")
    person.send("/second-factor")


def too_many(person):
    """Put copies into the basket beside those that are there, more than are in stock."""
    person.visit("/books/2")
    person.type(quantity="2")
    person.send("/basket/add")


def recovery_codes(person):
    """Set a second factor up."""
    person.visit("/second-factor")
    secret = person.find(".secret").text
    person.type(code=code_at(secret, int(time.time()) // SECONDS))
    person.send("/second-factor")


def without(cookie, person):
    """Send a form after the browser has lost a cookie."""
    person.visit("/books/1")
    person.driver.delete_cookie(cookie)
    person.send("/basket/add")


def bad_book(person):
    """Add a book with every field wrong."""
    person.visit("/books/new")
    person.type(language="french", isbn="1", year="soon", price="x", stock="-1")
    person.send("/books/new")


def large_picture(person):
    """Send a picture that is larger than anything may be."""
    person.visit("/books/1")
    person.click(".desk details:not(.fatal) summary")
    with NamedTemporaryFile(suffix=".png") as file:
        file.truncate(LARGEST_REQUEST + 1)
        person.find("#cover").send_keys(file.name)
        person.send("/books/1/cover")

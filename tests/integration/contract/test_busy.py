"""Who comes while another program writes for long is asked to come again, in kind words."""

from __future__ import annotations

import pytest
from werkzeug.test import Client

from bookshelf.controllers import Settings
from bookshelf.models import Busy


class BusyLibrary:
    """A library that others keep from being used."""

    def __getattr__(self, name):
        raise Busy

    def close(self):
        """Nothing is open."""


@pytest.fixture
def browser(views, views_name, controllers):
    """A browser in front of a site whose library is busy."""
    settings = Settings("a key for the tests only")
    return Client(controllers(settings, BusyLibrary, getattr(views, views_name), views.api))


@pytest.mark.parametrize("address", ["/", "/books", "/books/1", "/health", "/api/books"])
def test_busy_library_answers_503_and_when_to_come_again(browser, address):
    response = browser.get(address)

    assert response.status_code == 503
    assert response.headers["Retry-After"] == "5"
    assert "The shop is very busy" in response.text


def test_busy_library_is_told_in_the_language_of_the_visitor(browser):
    response = browser.get("/books", headers={"Accept-Language": "fr"})

    assert "Il y a foule à la librairie" in response.text

"""A fault of our own is told as such, and nothing of how the program is made."""

from __future__ import annotations

import pytest
from werkzeug.test import Client

from bookshelf.controllers import Settings


class BrokenLibrary:
    """A library whose every part is broken."""

    def __getattr__(self, name):
        raise OSError("the disk is gone")

    def close(self):
        """Nothing is open."""


@pytest.fixture
def browser(views, views_name, controllers):
    """A browser in front of a site whose library is broken."""
    settings = Settings("a key for the tests only")
    return Client(controllers(settings, BrokenLibrary, getattr(views, views_name), views.api))


def test_fault_of_ours_answers_500_with_the_name_of_the_request(browser):
    for address in ("/", "/books", "/health", "/api/books"):
        response = browser.get(address)

        assert response.status_code == 500
        assert response.headers["X-Request-Id"] in response.text
        assert "disk" not in response.text
        assert "OSError" not in response.text


def test_page_that_needs_no_library_is_there_all_the_same(browser):
    assert browser.get("/about").status_code == 200
    assert browser.get("/login").status_code == 200
    assert browser.get("/static/bookshelf.css").status_code == 200

"""Controllers are tested alone: the books are in a list, the views only record."""

from __future__ import annotations

import pytest
from werkzeug.test import Client

from bookshelf.controllers import Settings
from bookshelf.web import csrf
from tests.unit.controllers.doubles import Library, RecordingViews, Shelf

SECRET_KEY = "a key for the tests only"
CSRF_VALUE = "0" * 32


@pytest.fixture
def shelf():
    """The books that the controllers ask."""
    return Shelf()


@pytest.fixture
def site():
    """The views of the site; `site.shown` is what they were given."""
    return RecordingViews("text/site", "text/site-problem")


@pytest.fixture
def api():
    """The views under /api; `api.shown` is what they were given."""
    return RecordingViews("text/api", "text/api-problem")


@pytest.fixture
def libraries():
    """Every library that was opened."""
    return []


@pytest.fixture
def open_library(shelf, libraries):
    """The function that opens a library over the shelf."""

    def open_library():
        libraries.append(Library(shelf))
        return libraries[-1]

    return open_library


@pytest.fixture
def new_browser(controllers, open_library, site, api):
    """The function that puts a browser without cookies in front of a new application."""

    def new_browser(debug):
        return Client(controllers(Settings(SECRET_KEY, debug), open_library, site, api))

    return new_browser


@pytest.fixture
def client(new_browser):
    """A browser that has seen a form, and so holds its cookie; the author's, with debug on."""
    client = new_browser(debug=True)
    client.set_cookie(csrf.COOKIE, CSRF_VALUE)
    return client


@pytest.fixture
def visitor(new_browser):
    """A browser that comes for the first time; the public's, with debug off."""
    return new_browser(debug=False)


@pytest.fixture
def token():
    """The token that the forms of this browser carry."""
    return csrf.token_for(SECRET_KEY, CSRF_VALUE)

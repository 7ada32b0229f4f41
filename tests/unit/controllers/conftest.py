"""Controllers are tested alone: the books are in a list, the views only record."""

from __future__ import annotations

import pytest
from werkzeug.test import Client

from bookshelf.controllers import Settings
from bookshelf.web import csrf
from tests.unit.controllers.doubles import Library, RecordingViews, Shelf

SECRET_KEY = "a key for the tests only"


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
def client(controllers, open_library, site, api):
    """A browser in front of the application. It holds the cookie of a form."""
    settings = Settings(SECRET_KEY, debug=True)
    client = Client(controllers(settings, open_library, site, api))
    client.set_cookie(csrf.COOKIE, "0" * 32)
    return client


@pytest.fixture
def token():
    """The token that the forms of this browser carry."""
    return csrf.token_for(SECRET_KEY, "0" * 32)

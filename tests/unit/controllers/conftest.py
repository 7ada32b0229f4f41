"""Controllers are tested alone: the models are in lists, the views only record."""

from __future__ import annotations

import pytest
from werkzeug.test import Client

from bookshelf.controllers import Settings
from bookshelf.web import csrf, sessions, tokens
from tests.unit.controllers import people
from tests.unit.controllers.doubles import Library, Shelf
from tests.unit.controllers.recording import RecordingViews

SECRET_KEY = "a key for the tests only"
KEYS = (SECRET_KEY,)
CSRF_VALUE = "0" * 32


@pytest.fixture
def shelf():
    """The books that the controllers ask."""
    return Shelf()


@pytest.fixture
def readers():
    """Those who have an account: Ana, and a librarian."""
    return people.Readers()


@pytest.fixture
def open_sessions(readers):
    """Who is signed in: as yet nobody."""
    return people.Sessions(readers=readers)


@pytest.fixture
def reviews():
    """What readers say of books."""
    return people.Reviews()


@pytest.fixture
def baskets():
    """What readers are about to buy."""
    return people.Baskets()


@pytest.fixture
def reading_list():
    """The list of those who are not signed in."""
    return people.ReadingList()


@pytest.fixture
def extras():
    """What the library has beyond its core: nothing."""
    return None


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
def open_library(libraries, shelf, readers, open_sessions, reviews, baskets, reading_list, extras):
    """The function that opens a library of these parts."""

    def open_library():
        library = Library(shelf, readers, open_sessions, reviews, baskets, reading_list, extras)
        libraries.append(library)
        return library

    return open_library


@pytest.fixture
def new_browser(controllers, open_library, site, api):
    """The function that puts a browser without cookies in front of a new application."""

    def new_browser(debug):
        return Client(controllers(Settings(SECRET_KEY, debug), open_library, site, api))

    return new_browser


@pytest.fixture
def browser_of(new_browser, open_sessions):
    """The function that returns a browser of a reader who is signed in.

    It has seen a form, and so holds its cookie; it is the author's, with debug on. Under /api
    it shows a token instead.
    """

    def browser_of(reader):
        browser = new_browser(debug=True)
        browser.set_cookie(csrf.COOKIE, CSRF_VALUE)
        session = f"session-of-{reader.id}"
        browser.set_cookie(sessions.COOKIE, sessions.cookie_value(KEYS, session))
        open_sessions.open_ones[session] = reader.id
        browser.application = showing_token(browser.application, reader)
        return browser

    return browser_of


def showing_token(application, reader):
    """Return the application, asked under /api with a bearer token of this reader."""
    token = tokens.new_token(KEYS, reader.id).access_token

    def asked(environ, start_response):
        if environ["PATH_INFO"].startswith("/api/"):
            environ.setdefault("HTTP_AUTHORIZATION", f"Bearer {token}")
        return application(environ, start_response)

    return asked


@pytest.fixture
def client(browser_of):
    """The browser of a librarian who is signed in."""
    return browser_of(people.LIBRARIAN)


@pytest.fixture
def ana(browser_of):
    """The browser of a reader who is signed in, and no librarian."""
    return browser_of(people.ANA)


@pytest.fixture
def stranger(new_browser):
    """A browser that has seen a form, but where nobody is signed in; with debug on."""
    browser = new_browser(debug=True)
    browser.set_cookie(csrf.COOKIE, CSRF_VALUE)
    return browser


@pytest.fixture
def visitor(new_browser):
    """A browser that comes for the first time; the public's, with debug off."""
    return new_browser(debug=False)


@pytest.fixture
def token():
    """The token that the forms of these browsers carry."""
    return csrf.token_for(KEYS, CSRF_VALUE, "/")

"""The whole site, from outside: every mix of models, views and controllers keeps one contract.

Only HTTP goes in and comes out. What a page says differs from view to view, so the tests look
at statuses, headers and the data in the text.
"""

from __future__ import annotations

import pytest
from werkzeug.test import Client

from bookshelf.controllers import Settings
from bookshelf.web.sessions import cookie_value
from bookshelf.web.tokens import new_token
from tests.books import SHELF
from tests.integration.contract.browsing import SESSION, submit, titles_in, token_of
from tests.readers import ANA, LEO, add_reader

LIBRARIAN = {**ANA, "name": "Louise", "email": "louise@example.org"}
ONE_HOUR = 60 * 60


@pytest.fixture
def settings():
    """What the controllers are told."""
    return Settings("a key for the tests only")


@pytest.fixture
def visited(open_library):
    """A library that is open during the test, to put there what the test begins with."""
    library = open_library()
    yield library
    library.close()


@pytest.fixture
def shelf(visited):
    """Five books on the shelf: the id of each by its title."""
    visited.books.load(SHELF)
    return {book.title: book.id for book in visited.books.newest(len(SHELF))}


@pytest.fixture
def make_site(open_library, views, views_name, controllers):
    """The function that puts the site together with these settings."""
    return lambda settings: controllers(
        settings, open_library, getattr(views, views_name), views.api
    )


@pytest.fixture
def site(make_site, settings):
    """The site: a web application (PEP 3333)."""
    return make_site(settings)


@pytest.fixture
def visitor(site):
    """A browser in front of the site; nobody is signed in."""
    return Client(site)


@pytest.fixture
def stranger(site):
    """A browser that keeps no cookie: it sends only those that a test gives it."""
    return Client(site, use_cookies=False)


@pytest.fixture
def browser_of(site, visited, settings):
    """The function that gives somebody an account, and a browser in which they are signed in."""

    def browser_of(values, role="reader"):
        reader = add_reader(visited, values, role)
        token = visited.sessions.open(reader.id, ONE_HOUR)
        browser = Client(site)
        browser.set_cookie(SESSION, cookie_value(settings.keys, token))
        return browser

    return browser_of


@pytest.fixture
def client(browser_of):
    """The browser of a librarian."""
    return browser_of(LIBRARIAN, "librarian")


@pytest.fixture
def ana(browser_of):
    """The browser of Ana, a reader."""
    return browser_of(ANA)


@pytest.fixture
def leo(browser_of):
    """The browser of Leo, a reader."""
    return browser_of(LEO)


@pytest.fixture
def program_of(site, visited, settings):
    """The function that gives somebody an account, and a program that has their token."""

    def program_of(values, role="reader"):
        reader = add_reader(visited, values, role)
        bearer = f"Bearer {new_token(settings.keys, reader.id).access_token}"
        return Client(lambda environ, start: site({**environ, "HTTP_AUTHORIZATION": bearer}, start))

    return program_of


@pytest.fixture
def program(program_of):
    """A program that has the token of a librarian."""
    return program_of({**LIBRARIAN, "email": "program@example.org"}, "librarian")


@pytest.fixture
def titles(visitor):
    """The function that returns which books an address shows, in their order."""
    return lambda address: titles_in(visitor.get(address))


@pytest.fixture
def token(client):
    """The function that returns the token in the forms of the librarian's browser."""
    return lambda: token_of(client)


@pytest.fixture
def send(client):
    """The function that sends a form of the librarian, with the token of its page."""
    return lambda address, **values: submit(client, address, **values)

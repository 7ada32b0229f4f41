"""The whole site, from outside: every mix of models, views and controllers keeps one contract.

Only HTTP goes in and comes out. What a page says differs from view to view, so the tests look
at statuses, headers and the data in the text.
"""

from __future__ import annotations

import re

import pytest
from werkzeug.test import Client

from bookshelf.controllers import Settings
from tests.books import SHELF

TITLES = re.compile("Emma|Étranger|Chéri|Sido|Beowulf")
TOKEN = re.compile(r'csrf_token\W+(?:value=")?([0-9a-f]{64})')


@pytest.fixture
def shelf(open_library):
    """Five books on the shelf: the id of each by its title."""
    library = open_library()
    library.books.load(SHELF)
    ids = {book.title: book.id for book in library.books.newest(len(SHELF))}
    library.close()
    return ids


@pytest.fixture
def client(open_library, views, views_name, controllers):
    """A browser in front of the site."""
    settings = Settings("a key for the tests only")
    return Client(controllers(settings, open_library, getattr(views, views_name), views.api))


@pytest.fixture
def titles(client):
    """The function that returns which books an address shows, in their order."""
    return lambda address: TITLES.findall(client.get(address).text)


@pytest.fixture
def token(client):
    """The function that returns the token in the form of this browser."""
    return lambda: TOKEN.search(client.get("/books/new").text)[1]


@pytest.fixture
def send(client, token):
    """The function that sends a form as a browser does, with the token of its page."""
    return lambda address, **values: client.post(address, data={**values, "csrf_token": token()})

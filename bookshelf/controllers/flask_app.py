"""The reference: a Flask application, put together from one blueprint a subject."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from flask import Blueprint, Flask, Request, g
from werkzeug.exceptions import NotFound
from werkzeug.routing import IntegerConverter

import bookshelf
from bookshelf.models import OpenLibrary
from bookshelf.views import Views
from bookshelf.web.problems import LARGEST_ID, LARGEST_REQUEST
from bookshelf.web.request_log import log_fault

from .api_books import make_api_books
from .api_token import make_api_token
from .baskets import make_baskets
from .books import make_books
from .contract import Settings
from .desk import Desk
from .door import open_door
from .errors import answer_errors
from .passwords import make_passwords
from .readers import make_readers
from .reading_list import make_reading_list
from .reviews import make_reviews
from .site import make_site

STATIC = Path(bookshelf.__file__).with_name("static")
EXTRAS = "bookshelf.controllers.extras"


class RowId(IntegerConverter):
    """`<int:…>` in a route: an id that a row can have, written in the one usual way.

    Without leading zeros and in the digits 0 to 9, so that each book has one address.
    """

    regex = "[1-9][0-9]{0,18}"

    def to_python(self, value: str) -> int:
        """Return the number; for one that no row can have there is nothing at this address."""
        number = int(value)
        if number > LARGEST_ID:
            raise NotFound
        return number


class Shop(Flask):
    """A Flask application whose faults are logged without what visitors have sent."""

    def log_exception(self, exc_info: Any) -> None:
        """Write a fault of the program into the log."""
        log_fault(g.visit.request_id, exc_info[1])

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        """Return a handler as it is. None of ours is async, so none need be looked at each time."""
        return func


class UTF8Request(Request):
    """A request whose query may hold any bytes: those that are not UTF-8 are replaced."""

    def __init__(self, environ: dict[str, Any], *given: bool) -> None:
        super().__init__(environ, *given)
        self.query_string = self.query_string.decode(errors="replace").encode()


def make_app(
    settings: Settings, open_library: OpenLibrary, views: Views, api_views: Views
) -> Flask:
    """Return the Flask application over these models and views."""
    app = Shop(__name__, static_folder=str(STATIC), static_url_path="/static")
    app.config.update(
        MAX_CONTENT_LENGTH=LARGEST_REQUEST,
        MAX_FORM_MEMORY_SIZE=LARGEST_REQUEST,
    )
    app.debug = settings.debug
    app.request_class = UTF8Request
    app.url_map.converters["int"] = RowId
    # An address has one spelling: /books//1 is not found rather than led to /books/1.
    app.url_map.merge_slashes = False

    desk = Desk(settings, open_library)
    open_door(app, desk)
    for blueprint in make_blueprints(desk, views, api_views):
        app.register_blueprint(blueprint)
    answer_errors(app, desk, views, api_views)
    return app


def make_blueprints(desk: Desk, views: Views, api_views: Views) -> list[Blueprint]:
    """Return the blueprints: each has the addresses of one subject."""
    return [
        make_site(desk, views),
        make_books(desk, views),
        make_reviews(desk, views),
        make_readers(desk, views),
        make_passwords(desk, views),
        make_baskets(desk, views),
        make_api_books(desk, api_views),
        make_api_token(desk, api_views),
        make_reading_list(desk, api_views),
        *make_extras(desk, views),
    ]


def make_extras(desk: Desk, views: Views) -> list[Blueprint]:
    """Return what goes beyond the core; a hand-out may have left it out."""
    if views.extras is None or find_spec(EXTRAS) is None:
        return []
    made: list[Blueprint] = import_module(EXTRAS).make_extras(desk, views.extras, views.media_type)
    return made

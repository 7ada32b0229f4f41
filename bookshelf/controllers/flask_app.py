"""The reference: a Flask application, put together from one blueprint a subject."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from flask import Flask, Request
from werkzeug.routing import IntegerConverter, Map

import bookshelf
from bookshelf.models import OpenLibrary
from bookshelf.views import Views
from bookshelf.web.problems import LARGEST_ID, LARGEST_REQUEST

from .api_books import make_api_books
from .books import make_books
from .contract import Settings
from .desk import Desk
from .errors import answer_errors
from .site import make_site

STATIC = Path(bookshelf.__file__).with_name("static")


class RowId(IntegerConverter):
    """`<int:…>` in a route: an id that a row can have, written in the one usual way.

    Without leading zeros and in the digits 0 to 9, so that each book has one address.
    """

    regex = "[1-9][0-9]{0,18}"

    def __init__(self, url_map: Map) -> None:
        super().__init__(url_map, max=LARGEST_ID)


class UTF8Request(Request):
    """A request whose query may hold any bytes: those that are not UTF-8 are replaced."""

    def __init__(self, environ: dict[str, Any], *given: bool) -> None:
        super().__init__(environ, *given)
        self.query_string = self.query_string.decode(errors="replace").encode()


def make_app(
    settings: Settings, open_library: OpenLibrary, views: Views, api_views: Views
) -> Flask:
    """Return the Flask application over these models and views."""
    app = Flask(__name__, static_folder=str(STATIC), static_url_path="/static")
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
    desk.stand_in(app)
    app.register_blueprint(make_site(desk, views))
    app.register_blueprint(make_books(desk, views))
    app.register_blueprint(make_api_books(desk, api_views))
    answer_errors(app, desk, views, api_views)
    return app

"""The reference: a Flask application, put together from one blueprint a subject."""

from __future__ import annotations

from pathlib import Path

from flask import Flask
from werkzeug.routing import IntegerConverter, Map, ValidationError

from bookshelf.models import OpenLibrary
from bookshelf.views import Views
from bookshelf.web.problems import LARGEST_ID, LARGEST_REQUEST

from .api_books import make_api_books
from .books import make_books
from .contract import Settings
from .desk import Desk
from .errors import answer_errors
from .site import make_site

STATIC = Path(__file__).parent.parent / "static"


class RowId(IntegerConverter):
    """`<int:…>` in a route, for the ids that a row can have; others are not found."""

    def __init__(self, url_map: Map) -> None:
        super().__init__(url_map, min=1, max=LARGEST_ID)

    def to_python(self, value: str) -> int:
        """Return the id, which has 19 digits at most."""
        if len(value) > 19:
            raise ValidationError
        return int(super().to_python(value))


def make_app(
    settings: Settings, open_library: OpenLibrary, views: Views, api_views: Views
) -> Flask:
    """Return the Flask application over these models and views."""
    app = Flask(__name__, static_folder=str(STATIC), static_url_path="/static")
    app.config.update(SECRET_KEY=settings.secret_key, MAX_CONTENT_LENGTH=LARGEST_REQUEST)
    app.debug = settings.debug
    app.url_map.converters["int"] = RowId

    desk = Desk(settings, open_library)
    desk.stand_in(app)
    app.register_blueprint(make_site(desk, views))
    app.register_blueprint(make_books(desk, views))
    app.register_blueprint(make_api_books(desk, api_views))
    answer_errors(app, desk, views, api_views)
    return app

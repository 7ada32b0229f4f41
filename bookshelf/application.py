"""The one place that chooses concrete parts and puts the three layers together."""

from __future__ import annotations

import csv
from pathlib import Path

from bookshelf.controllers import Settings as ControllerSettings
from bookshelf.controllers.contract import WSGIApp
from bookshelf.models import OpenLibrary, Values
from bookshelf.parts import part
from bookshelf.settings import Settings, read_settings

FIRST_CATALOGUE = Path(__file__).parent / "data" / "catalogue.csv"


def create_app(
    settings: Settings | None = None,
    *,
    models: str = "sqlite",
    views: str = "pages",
    controllers: str = "flask",
) -> WSGIApp:
    """Return the web application, made of the parts named.

    Without settings they are read from the environment and from `.env` in the folder where
    the program was started. A library that never had a book is given the first catalogue.
    Raises SettingError or UnknownPart.
    """
    settings = settings or read_settings(Path.cwd())
    open_library: OpenLibrary = part("models", models)(settings.database_url)
    fill(open_library)
    app: WSGIApp = part("controllers", controllers)(
        ControllerSettings(settings.secret_key, settings.debug),
        open_library,
        part("views", views),
        part("views", "api"),
    )
    return app


def fill(open_library: OpenLibrary) -> None:
    """Put the first catalogue into a library that never had a book."""
    library = open_library()
    try:
        if library.is_new():
            with FIRST_CATALOGUE.open(encoding="utf-8", newline="") as file:
                rows: list[Values] = list(csv.DictReader(file))
            try:
                library.books.load(rows)
            except NotImplementedError:  # in a handout nothing can check an ISBN yet
                library.books.load([{**row, "isbn": ""} for row in rows])
    finally:
        library.close()

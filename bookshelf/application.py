"""The one place that chooses concrete parts and puts the three layers together."""

from __future__ import annotations

from pathlib import Path

from bookshelf.controllers import Settings as ControllerSettings
from bookshelf.controllers.contract import WSGIApp
from bookshelf.first_run import fill
from bookshelf.logs import write_logs
from bookshelf.models import OpenLibrary
from bookshelf.parts import part
from bookshelf.settings import Settings, read_settings


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
    open_library = prepare_library(settings, models)
    return assemble(settings, open_library, views, controllers)


def prepare_library(settings: Settings, models: str = "sqlite") -> OpenLibrary:
    """Return the function that opens the library, which has books by now."""
    open_library: OpenLibrary = part("models", models)(settings.database_url, settings.keys)
    fill(open_library)
    return open_library


def assemble(
    settings: Settings, open_library: OpenLibrary, views: str, controllers: str
) -> WSGIApp:
    """Return the web application over this library, and let it tell of its requests."""
    told = ControllerSettings(
        secret_key=settings.secret_key,
        debug=settings.debug,
        old_keys=settings.old_keys,
        hosts=settings.hosts,
        proxies=settings.proxies,
    )
    app: WSGIApp = part("controllers", controllers)(
        told, open_library, part("views", views), part("views", "api")
    )
    write_logs()
    return app

"""`bookshelf run`: open the site on this machine."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

import click
from werkzeug.serving import is_running_from_reloader

from bookshelf.application import create_app
from bookshelf.controllers.contract import WSGIApp
from bookshelf.parts import CONTROLLERS, MODELS, VIEWS
from bookshelf.settings import Settings, database_file, read_settings
from bookshelf.text import mark as _
from bookshelf.text import say

from .serving import is_private, refuse_taken_port, serve
from .stopping import Stop, stopping_at_a_bad_database, stopping_at_bad_settings


@click.command(help=_("Open the site on this machine."), options_metavar=_("[OPTIONS]"))
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    metavar=_("ADDRESS"),
    help=_("Where to listen. 0.0.0.0 lets the whole network in."),
)
@click.option(
    "--port",
    type=click.IntRange(1, 65535),
    metavar=_("NUMBER"),
    help=_("The port to listen at; without it FLASK_PORT, else 5000."),
)
@click.option(
    "--debug/--no-debug",
    default=None,
    help=_("Start anew when the code changes, and show its faults; without it FLASK_DEBUG."),
)
@click.option("--models", type=click.Choice(list(MODELS)), default="sqlite", show_default=True)
@click.option("--views", type=click.Choice(list(VIEWS)), default="pages", show_default=True)
@click.option(
    "--controllers", type=click.Choice(list(CONTROLLERS)), default="flask", show_default=True
)
def run(
    host: str, port: int | None, debug: bool | None, models: str, views: str, controllers: str
) -> None:
    """Put the application together and serve it until it is stopped."""
    environment = None if debug is None else {"FLASK_DEBUG": str(int(debug))}
    with stopping_at_bad_settings(), stopping_at_a_bad_database("bookshelf.db"):
        settings = read_settings(Path.cwd(), overrides=environment)
    port = port or settings.port
    if not is_running_from_reloader():
        refuse_taken_port(host, port)
    app = _assemble(settings, models, views, controllers)
    parts = f"models={models} views={views} controllers={controllers}"
    facts = f"{parts} database={settings.database_url}"
    with suppress(KeyboardInterrupt):
        serve(app, host, port, settings.debug, partial(_announce, host, port, facts))


def _assemble(settings: Settings, models: str, views: str, controllers: str) -> WSGIApp:
    """Return the application made of these parts, or stop with a sentence."""
    with stopping_at_a_bad_database(database_file(settings.database_url)):
        try:
            return create_app(settings, models=models, views=views, controllers=controllers)
        except ModuleNotFoundError as error:
            # A hand-out has no swaps.
            if not (error.name or "").startswith("swaps"):
                raise
            sentence = _("{name} is not in this folder. See what there is: bookshelf swaps")
            raise Stop(sentence, name=error.name) from error


def _announce(host: str, port: int, facts: str) -> None:
    """Say where the site is, what it is made of, and how to stop it."""
    shown = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    address = f"http://[{shown}]:{port}" if ":" in shown else f"http://{shown}:{port}"
    click.echo(say(_("Bookshelf is open at {address}"), address=address))
    click.echo(f"  {facts}")
    if not is_private(host):
        click.echo(say(_("Everyone on your network can reach it.")))
    click.echo(say(_("Press Ctrl+C to close it.")))

"""`bookshelf run`: open the site on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

import click
from werkzeug.serving import is_running_from_reloader

from bookshelf.application import assemble, prepare_library
from bookshelf.controllers.contract import WSGIApp
from bookshelf.first_run import Account, first_accounts
from bookshelf.logs import ForPeople, write_logs
from bookshelf.parts import CONTROLLERS, MODELS, VIEWS
from bookshelf.settings import Settings, database_file, read_settings
from bookshelf.text import mark as _

from .announcing import announce, tell_accounts
from .serving import names_of, refuse_taken_port, serve
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
    overrides = None if debug is None else {"FLASK_DEBUG": str(int(debug))}
    with stopping_at_bad_settings(), stopping_at_a_bad_database("bookshelf.db"):
        settings = read_settings(Path.cwd(), overrides=overrides)
    settings = replace(settings, hosts=(*settings.hosts, *names_of(host)))
    port = port or settings.port
    if not is_running_from_reloader():
        refuse_taken_port(host, port)
    write_logs(ForPeople())
    app, accounts = _put_together(settings, models, views, controllers)
    facts = f"models={models} views={views} controllers={controllers}"
    facts += f" database={settings.database_url}"
    if is_running_from_reloader():
        tell_accounts(accounts)
    with suppress(KeyboardInterrupt):
        serve(app, host, port, settings.debug, partial(announce, host, port, facts, accounts))


def _put_together(
    settings: Settings, models: str, views: str, controllers: str
) -> tuple[WSGIApp, list[Account]]:
    """Return the application made of these parts, and the accounts that its library is given.

    With debug another process serves, and is the one to make them.
    """
    with stopping_at_a_bad_database(database_file(settings.database_url)), stopping_at_no_swaps():
        open_library = prepare_library(settings, models)
        app = assemble(settings, open_library, views, controllers)
        serves = is_running_from_reloader() or not settings.debug
        return app, first_accounts(open_library) if serves else []


@contextmanager
def stopping_at_no_swaps() -> Iterator[None]:
    """Stop with a sentence when the part is one that a hand-out does not have."""
    try:
        yield
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("swaps"):
            raise
        sentence = _("{name} is not in this folder. See what there is: bookshelf swaps")
        raise Stop(sentence, name=error.name) from error

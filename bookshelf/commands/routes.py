"""`bookshelf routes`: every address that the site answers."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import NoReturn

import click

from bookshelf.controllers import Settings
from bookshelf.parts import part
from bookshelf.text import mark as _
from bookshelf.text import say

HIDDEN = ("HEAD", "OPTIONS")


@dataclass(frozen=True)
class Address:
    """An address, how it is asked, and what the function says that answers it."""

    method: str
    path: str
    what: str


@click.command(
    help=_("Show every address that the site answers, and what is there."),
    options_metavar=_("[OPTIONS]"),
)
@click.option("--json", "as_json", is_flag=True, help=_("Answer in JSON, for programs."))
def routes(as_json: bool) -> None:
    """Show the addresses of the site as a table."""
    found = addresses()
    if as_json:
        click.echo(json.dumps([asdict(address) for address in found], ensure_ascii=False))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table(say(_("Method")), say(_("Address")), say(_("What is there")), box=None)
    for address in found:
        table.add_row(address.method, address.path, address.what)
    Console(markup=False).print(table)


def addresses() -> list[Address]:
    """Return the addresses of the Flask application, in the order of their paths."""
    views, api = part("views", "pages"), part("views", "api")
    app = part("controllers", "flask")(Settings("nothing is signed"), _no_library, views, api)
    found = [
        Address(method, rule.rule, _first_line(app.view_functions[rule.endpoint].__doc__))
        for rule in app.url_map.iter_rules()
        for method in sorted(rule.methods or ())
        if method not in HIDDEN
    ]
    return sorted(found, key=lambda address: (address.path, address.method))


def _first_line(text: str | None) -> str:
    # Only Flask's own function has no docstring.
    return (text or "Send a file of `static/`.").strip().partition("\n")[0]


def _no_library() -> NoReturn:
    raise NotImplementedError("no request is answered here")

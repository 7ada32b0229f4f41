"""`bookshelf swaps`: the parts that a Bookshelf can be made of."""

from __future__ import annotations

import click
from rich.console import Console
from rich.table import Table

from bookshelf.parts import LAYERS
from bookshelf.text import mark as _
from bookshelf.text import say

TOLD = {
    "sqlite": _("the books in a SQLite file"),
    "memory": _("the books in memory; they are gone at the end"),
    "pages": _("pages for a browser, in HTML"),
    "api": _("JSON for programs"),
    "plain": _("plain text for a terminal"),
    "flask": _("Flask"),
    "wsgi": _("no framework: one WSGI function"),
}


@click.command(
    help=_(
        "Show the parts that each layer can be made of. Choose them by name:"
        " bookshelf run --models memory --views plain --controllers wsgi"
    ),
    options_metavar=_("[OPTIONS]"),
)
def swaps() -> None:
    """Show the parts of each layer as a table."""
    table = Table(say(_("Layer")), say(_("Part")), say(_("What it is")), box=None)
    for layer, parts in LAYERS.items():
        for place, name in enumerate(parts):
            told = say(TOLD[name]) if name in TOLD else ""
            table.add_row(layer if place == 0 else "", name, told)
    Console().print(table)

"""The commands of the terminal: `bookshelf run`, `bookshelf load FILE`, `bookshelf backup`.

A command reads its options, asks the layers below, and says what happened in the language of
the one who typed it. Each is in a file of its own, which is loaded when it is asked for.

Read `set_role.py` first. `load` is the largest: `load.py`, then `loads.py`, `batches.py` and
`remarks.py`, and what it tells in `outcomes.py` and `refusals.py`. What commands have in common:
`library_file.py` and `shelves.py` open what they work on, `stopping.py` is how they end.

They end with 0 when it is done, 1 when the answer is no, 2 when they were used wrongly.
"""

from __future__ import annotations

import click

from bookshelf import __version__
from bookshelf.text import LANGUAGES
from bookshelf.text import mark as _

from .group import Commands

COMMANDS = {
    "run": "bookshelf.commands.run:run",
    "load": "bookshelf.commands.load:load",
    "export": "bookshelf.commands.export:export",
    "add-user": "bookshelf.commands.add_user:add_user",
    "set-role": "bookshelf.commands.set_role:set_role",
    "set-password": "bookshelf.commands.set_password:set_password",
    "backup": "bookshelf.commands.backup:backup",
    "restore": "bookshelf.commands.restore:restore",
    "check": "bookshelf.commands.check:check",
    "rotate-keys": "bookshelf.commands.rotate_keys:rotate_keys",
    "routes": "bookshelf.commands.routes:routes",
    "swaps": "bookshelf.commands.swaps:swaps",
}


main = Commands(
    COMMANDS,
    name="bookshelf",
    help=_("A bookshop with a lending desk, built by hand in three layers."),
    context_settings={"help_option_names": ["-h", "--help"]},
    options_metavar=_("[OPTIONS]"),
    subcommand_metavar=_("COMMAND [ARGUMENTS]…"),
    params=[
        click.Option(
            ["--lang"],
            type=click.Choice(LANGUAGES),
            # `Commands` has read it before all else; click checks it and lists it.
            is_eager=True,
            expose_value=False,
            help=_("The language to answer in; without it, that of your system."),
        )
    ],
)
click.version_option(__version__, message="%(prog)s %(version)s", help=_("Say the version."))(main)

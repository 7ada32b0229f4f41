"""`bookshelf set-password EMAIL`: for somebody who has forgotten theirs."""

from __future__ import annotations

import click

from bookshelf.text import mark as _
from bookshelf.text import say

from .library_file import opened_library
from .passwords import read_password, stdin_option
from .stopping import stopping_at_bad_readers
from .terminal import printable


@click.command(
    help=_(
        "Give an account another password. You are asked for it. Whoever is signed in to the"
        " account is signed out."
    ),
    options_metavar=_("[OPTIONS]"),
)
@click.argument("email", metavar=_("EMAIL"))
@stdin_option
def set_password(email: str, from_input: bool) -> None:
    """Give an account the password that is typed or piped in."""
    with opened_library() as library, stopping_at_bad_readers():
        reader = library.readers.find(email)
        library.readers.set_password(reader.id, {"password": read_password(from_input)})
    click.echo(printable(say(_("{email} has another password now."), email=reader.email)))

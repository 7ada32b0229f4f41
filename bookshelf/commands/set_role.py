"""`bookshelf set-role EMAIL ROLE`: let somebody do more, or less."""

from __future__ import annotations

import click

from bookshelf.models import ROLES
from bookshelf.text import mark as _
from bookshelf.text import say

from .library_file import opened_library
from .roles import TOLD
from .stopping import stopping_at_bad_readers
from .terminal import printable


@click.command(
    help=_(
        "Give somebody who has an account another role: reader (reviews and buys), librarian"
        " (changes the catalogue as well) or admin."
    ),
    options_metavar=_("[OPTIONS]"),
)
@click.argument("email", metavar=_("EMAIL"))
@click.argument("role", type=click.Choice(ROLES), metavar=_("ROLE"))
def set_role(email: str, role: str) -> None:
    """Give a reader this role."""
    with opened_library() as library, stopping_at_bad_readers():
        reader = library.readers.set_role(email, role)
    sentence = _("{email} is {role} now.")
    click.echo(printable(say(sentence, email=reader.email, role=say(TOLD[reader.role]))))

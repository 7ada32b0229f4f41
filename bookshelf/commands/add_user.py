"""`bookshelf add-user EMAIL`: make an account."""

from __future__ import annotations

import click

from bookshelf.models import ROLES
from bookshelf.text import mark as _
from bookshelf.text import say

from .library_file import opened_library
from .passwords import read_password, stdin_option
from .roles import TOLD
from .stopping import stopping_at_bad_readers
from .terminal import printable


@click.command(
    help=_("Make an account for somebody. You are asked for its password."),
    options_metavar=_("[OPTIONS]"),
)
@click.argument("email", metavar=_("EMAIL"))
@click.option("--name", default="", metavar=_("NAME"), help=_("Without it, what is before the @."))
@click.option("--role", type=click.Choice(ROLES), default="reader", show_default=True)
@click.option(
    "--birth-date",
    default="",
    metavar=_("DATE"),
    help=_("As in 1990-05-17. Books for adults are sold from 18 on."),
)
@stdin_option
def add_user(email: str, name: str, role: str, birth_date: str, from_input: bool) -> None:
    """Make an account with the password that is typed or piped in."""
    values = {
        "name": name or email.partition("@")[0],
        "email": email,
        "birth_date": birth_date,
        "password": read_password(from_input),
    }
    with opened_library() as library, stopping_at_bad_readers():
        reader = library.readers.add(values, role=role)
    sentence = _("{email} has an account now, as {role}.")
    click.echo(printable(say(sentence, email=reader.email, role=say(TOLD[reader.role]))))

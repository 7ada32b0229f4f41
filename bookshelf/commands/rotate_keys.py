"""`bookshelf rotate-keys`: encrypt what is encrypted with the newest key."""

from __future__ import annotations

import click

from bookshelf.text import mark as _
from bookshelf.text import reader_language, say
from bookshelf.views.words.names import number

from .library_file import opened_library
from .stopping import Stop


@click.command(
    help=_(
        "Encrypt the e-mail addresses of readers anew with SECRET_KEY, so that OLD_SECRET_KEYS"
        " are needed no more. Others may go on using the library meanwhile."
    ),
    options_metavar=_("[OPTIONS]"),
)
def rotate_keys() -> None:
    """Encrypt every address anew, and say how many nobody can read."""
    with opened_library() as library:
        if library.extras is None:
            raise Stop(_("This copy of Bookshelf encrypts nothing: it has no extras."))
        rotated = library.extras.rotate_keys()
    language = reader_language()
    kept = number(rotated.kept, language)
    click.echo(say(_("Addresses under the newest key: {count}."), count=kept))
    if rotated.unreadable:
        sentence = _(
            "Addresses that no key of ours reads: {count}. Add the key of their time to"
            " OLD_SECRET_KEYS and run this again."
        )
        click.echo(say(sentence, count=number(rotated.unreadable, language)))
        raise SystemExit(1)

"""`bookshelf restore FILE`: put a copy back, and keep what was there."""

from __future__ import annotations

from pathlib import Path

import click

from bookshelf.models.database.copies import DamagedCopy
from bookshelf.models.database.restoring import put_back
from bookshelf.models.database.tables import WrongLibrary
from bookshelf.text import mark as _
from bookshelf.text import say

from .backup import dated
from .library_file import library_file
from .stopping import NEWER, Stop, stopping_at_a_bad_database, versions

NO_LIBRARY = _("{file} is no copy of a library. Nothing was changed.")
DAMAGED = _("The copy {file} is damaged, so nothing was changed: {reason}")


@click.command(
    help=_(
        "Put the copy in FILE in the place of the library. The copy is checked first, and what"
        " was there is kept beside it. Others may go on using the library; everybody must sign"
        " in anew."
    ),
    options_metavar=_("[OPTIONS]"),
)
@click.argument("file", type=click.Path(path_type=Path), metavar=_("FILE"))
def restore(file: Path) -> None:
    """Put a copy back, and say where the library of before is."""
    library = library_file()
    if not file.is_file():
        raise Stop(_("There is no file {file}."), file=file)
    if file.resolve() == library.resolve():
        raise Stop(_("{file} is the library itself. Name a copy of it."), file=file)
    kept = dated(library, "before-restore")
    _put_back(file, library, kept)
    click.echo(say(_("The library {file} is now what the copy was."), file=library))
    if kept.exists():
        click.echo(say(_("What was there before is in {file}"), file=kept))


def _put_back(copy: Path, library: Path, kept: Path) -> None:
    """Put the copy in the place of the library, or stop with a sentence."""
    with stopping_at_a_bad_database(library):
        try:
            put_back(copy, library, kept)
        except WrongLibrary as error:
            sentence = NEWER if error.version else NO_LIBRARY
            raise Stop(sentence, **versions(copy, error)) from error
        except DamagedCopy as error:
            raise Stop(DAMAGED, file=copy, reason=error.findings[0].subject) from error

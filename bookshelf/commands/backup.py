"""`bookshelf backup`: copy the library while it is used."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import click

from bookshelf.models.database.copies import DamagedCopy, back_up
from bookshelf.text import mark as _
from bookshelf.text import reader_language, say
from bookshelf.views.words.names import number

from .findings import finding_line
from .library_file import library_file, there
from .stopping import Stop, stopping_at_a_bad_database


@click.command(
    help=_(
        "Copy the library as it is now into FILE, and check the copy. Others may go on using the"
        " library meanwhile. Without FILE the copy lies beside it, with the time in its name."
    ),
    options_metavar=_("[OPTIONS]"),
)
@click.argument("file", required=False, type=click.Path(path_type=Path), metavar=_("[FILE]"))
@click.option("--force", is_flag=True, help=_("Replace FILE when there is one already."))
@click.option("--json", "as_json", is_flag=True, help=_("Answer in JSON, for programs."))
def backup(file: Path | None, force: bool, as_json: bool) -> None:
    """Copy the library, and say where the copy is and how large."""
    library = there(library_file())
    copy = file or dated(library, "backup")
    size = _copied(library, copy, force)
    if as_json:
        click.echo(json.dumps({"file": str(copy), "bytes": size}, ensure_ascii=False))
        return
    shown = number(size, reader_language())
    click.echo(say(_("Copied the library to {file} ({size} bytes)."), file=copy, size=shown))
    key = library.with_suffix(".key")
    if key.is_file():
        sentence = _(
            "The secret key in {file} is not in the copy. Keep it too, in another place: without"
            " it nobody can sign in to the copy."
        )
        click.echo(say(sentence, file=key))


def dated(library: Path, what: str) -> Path:
    """Return the name of a file beside the library, which says what it is and of when."""
    now = datetime.now().strftime("%Y-%m-%d-%H%M%S")
    return library.with_name(f"{library.stem}.{what}-{now}{library.suffix}")


def _copied(library: Path, copy: Path, force: bool) -> int:
    """Copy the library and return the size of the copy, or stop with a sentence."""
    if copy.resolve() == library.resolve():
        raise Stop(_("{file} is the library itself. Give the copy another name."), file=copy)
    if copy.is_dir():
        raise Stop(_("{file} is a folder. Name a file in it."), file=copy)
    with stopping_at_a_bad_database(library):
        try:
            return back_up(library, copy, replace=force)
        except FileExistsError as error:
            sentence = _("There is a file {file} already. --force replaces it.")
            raise Stop(sentence, file=copy) from error
        except OSError as error:
            sentence = _("The copy {file} cannot be written: {error}")
            raise Stop(sentence, file=copy, error=error.strerror or error) from error
        except DamagedCopy as error:
            sentence = _("{file} cannot be used, so no copy was made: {reason}")
            reason = finding_line(error.findings[0])
            raise Stop(sentence, file=library, reason=reason) from error

"""What became of a file, told on the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bookshelf.loading import Table
from bookshelf.text import mark as _
from bookshelf.text import reader_language, say
from bookshelf.views.naming import number

from .batches import Outcome
from .refusals import refusal_lines
from .terminal import printable

ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "cp1252": "Windows-1252",
    "latin-1": "Latin-1",
}
SEPARATORS = {",": _("commas"), ";": _("semicolons"), "\t": _("tabs")}


def outcome_lines(outcome: Outcome, dry_run: bool, report: Path | None) -> Iterator[str]:
    """Return the lines that tell how a file was read and what became of its rows."""
    yield from _table_lines(outcome.table)
    yield from refusal_lines(outcome, report)
    counts = {
        "added": number(outcome.added, reader_language()),
        "known": number(outcome.known, reader_language()),
        "refused": number(len(outcome.refused), reader_language()),
    }
    yield say(_("Added: {added}. Known already: {known}. Refused: {refused}."), **counts)
    if dry_run:
        yield say(_("This was a dry run: nothing was written."))
    elif outcome.added == 0 and outcome.known:
        yield say(_("There was nothing new: the library had these books already."))
    if report:
        yield say(_("The refused rows are in {file}"), file=report)


def _table_lines(table: Table) -> Iterator[str]:
    """Return how a table was understood: in the words of --map, so that it can be changed."""
    columns = " ".join(f"{field}={_quoted(table.column(field))}" for field in table.places)
    yield printable(
        say(
            _("{file}: {encoding}, {separator}, {columns}"),
            file=table.path,
            encoding=ENCODINGS[table.encoding],
            separator=say(SEPARATORS[table.separator]),
            columns=columns,
        )
    )
    if table.encoding in ("cp1252", "latin-1"):
        sentence = _(
            "This file is not in UTF-8, so its encoding is guessed. If accents look wrong,"
            " save it anew in UTF-8."
        )
        yield "  " + say(sentence)


def _quoted(column: str) -> str:
    return f'"{column}"' if " " in column else column

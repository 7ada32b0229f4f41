"""What became of a file, told on the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bookshelf.loading import LINES, LIST, Table
from bookshelf.text import mark as _
from bookshelf.text import reader_language, say
from bookshelf.views.words.names import number

from .batches import Outcome
from .notes import DAMAGED, REFUSED
from .refusals import note_lines
from .terminal import printable

ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "cp1252": "Windows-1252",
    "latin-1": "Latin-1",
}
FORMS = {
    ",": _("commas"),
    ";": _("semicolons"),
    "\t": _("tabs"),
    LIST: _("JSON"),
    LINES: _("JSON lines"),
}


def outcome_lines(outcome: Outcome, dry_run: bool, report: Path | None) -> Iterator[str]:
    """Return the lines that tell how a file was read and what became of its rows."""
    yield from _table_lines(outcome.table)
    yield from note_lines(outcome, REFUSED, report)
    if damaged := outcome.notes.counts[DAMAGED]:
        shown = number(damaged, reader_language())
        yield say(_("Rows whose text looks damaged: {count}"), count=shown)
        yield from note_lines(outcome, DAMAGED, report)
    yield say(
        _("Added: {added}. Updated: {updated}. Known already: {known}. Refused: {refused}."),
        **_counts(outcome),
    )
    yield from _advice(outcome, dry_run)
    if report:
        yield say(_("What is said of single rows is in {file}"), file=report)


def _counts(outcome: Outcome) -> dict[str, str]:
    language = reader_language()
    return {
        "added": number(outcome.added, language),
        "updated": number(outcome.updated, language),
        "known": number(outcome.known, language),
        "refused": number(outcome.refused, language),
    }


def _advice(outcome: Outcome, dry_run: bool) -> Iterator[str]:
    """Return what to know about the counts."""
    if outcome.is_undone:
        sentence = _(
            "Nothing of this file was loaded, for some of its rows are refused. Mend them, or"
            " load the others with --keep-good."
        )
        yield say(sentence)
    if dry_run:
        yield say(_("This was a dry run: nothing was written."))
    elif outcome.known and outcome.added == outcome.updated == 0:
        yield say(_("There was nothing new: the library had these books already."))


def _table_lines(table: Table) -> Iterator[str]:
    """Return how a table was understood: in the words of --map, so that it can be changed."""
    columns = " ".join(f"{field}={_quoted(table.column(field))}" for field in table.places)
    yield printable(
        say(
            _("{file}: {encoding}, {form}, {columns}"),
            file=table.path,
            encoding=ENCODINGS[table.encoding],
            form=say(FORMS[table.form]),
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

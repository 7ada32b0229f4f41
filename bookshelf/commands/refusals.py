"""What is said of single rows: the first of them on the terminal, all of them in a file."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from bookshelf.text import mark as _
from bookshelf.text import reader_language, say
from bookshelf.views.words.names import number

from .batches import Outcome
from .notes import DAMAGED, KINDS, KNOWN, REFUSED, UPDATED, Note
from .stopping import Stop
from .terminal import printable

# How many notes of each kind are shown on the terminal.
ON_THE_TERMINAL = {REFUSED: 20, DAMAGED: 3, UPDATED: 0, KNOWN: 0}
COLUMNS = (_("file"), _("line"), _("result"), _("title"), _("column"), _("value"), _("reason"))
RESULTS = {
    REFUSED: _("refused"),
    DAMAGED: _("looks damaged"),
    UPDATED: _("updated"),
    KNOWN: _("known"),
}
# A spreadsheet program takes a cell that begins like this for a formula.
FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def note_lines(outcome: Outcome, kind: str, report: Path | None) -> Iterator[str]:
    """Return the lines that tell of the first rows of a kind, and how many more there are."""
    most = ON_THE_TERMINAL[kind]
    for note in islice(outcome.notes.of(kind), most):
        for told in _sentences(note):
            line = say(_("{row}: {reason}"), row=place(note, outcome), reason=printable(told))
            yield f"  {line}"
    more = outcome.notes.counts[kind] - most
    if more > 0:
        shown = number(more, reader_language())
        if report:
            yield "  " + say(_("… and {count} more."), count=shown)
        else:
            sentence = _("… and {count} more. --report FILE.csv writes them all to a file.")
            yield "  " + say(sentence, count=shown)


def place(note: Note, outcome: Outcome) -> str:
    """Return where the row of a note stands, such as "line 3"."""
    if not outcome.table.is_list:
        return say(_("line {line}"), line=note.number)
    if note.line is None:
        return say(_("object {number}"), number=note.number)
    return say(_("object {number} (line {line})"), number=note.number, line=note.line)


def _sentences(note: Note) -> Iterator[str]:
    """Return what is said of a row, with its title where it has one."""
    title = f"“{note.title}”: " if note.title else ""
    for reason in note.reasons:
        yield title + (f"{reason.column}: " if reason.column else "") + reason.sentence


def check_report(report: Path, others: Iterable[Path]) -> None:
    """Stop with a sentence when the report cannot be written, or would replace another file."""
    if report.resolve() in [other.resolve() for other in others]:
        sentence = _("The report would replace {file}, which is needed. Give it another name.")
        raise Stop(sentence, file=report)
    try:
        report.open("a").close()
    except OSError as error:
        sentence = _("The report {file} cannot be written: {error}")
        raise Stop(sentence, file=report, error=error.strerror) from error


def write_report(report: Path, outcomes: list[Outcome]) -> None:
    """Write every note to a CSV file that a spreadsheet program opens as it is."""
    with report.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([say(name) for name in COLUMNS])
        for outcome in outcomes:
            for note in outcome.notes.of(*KINDS):
                writer.writerows(_cells(note, outcome))


def _cells(note: Note, outcome: Outcome) -> Iterator[list[str]]:
    where = place(note, outcome) if outcome.table.is_list else str(note.number)
    for reason in note.reasons:
        cells = (note.title, reason.column, reason.value, reason.sentence)
        guarded = [_no_formula(cell) for cell in (str(outcome.table.path), *cells)]
        yield [guarded[0], where, say(RESULTS[note.kind]), *guarded[1:]]


def _no_formula(cell: str) -> str:
    """Return a cell that no spreadsheet program takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULAS) else cell

"""The rows that make no book: the first of them on the terminal, all of them in a file."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from bookshelf.text import mark as _
from bookshelf.text import reader_language, say
from bookshelf.views.naming import number

from .batches import Outcome, RefusedRow
from .stopping import Stop
from .terminal import printable

ON_THE_TERMINAL = 20
COLUMNS = (_("file"), _("line"), _("column"), _("value"), _("reason"))
# A spreadsheet program takes a cell that begins like this for a formula.
FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def refusal_lines(outcome: Outcome, report: Path | None) -> Iterator[str]:
    """Return the lines that tell of the first refused rows, and how many more there are."""
    for row in outcome.refused[:ON_THE_TERMINAL]:
        yield from _lines_of(row)
    more = len(outcome.refused) - ON_THE_TERMINAL
    if more > 0:
        shown = number(more, reader_language())
        if report:
            yield "  " + say(_("… and {count} more."), count=shown)
        else:
            sentence = _("… and {count} more. --report FILE.csv writes them all to a file.")
            yield "  " + say(sentence, count=shown)


def _lines_of(row: RefusedRow) -> Iterator[str]:
    for reason in row.reasons:
        told = f"{reason.column}: {reason.sentence}" if reason.column else reason.sentence
        yield "  " + say(_("line {line}: {reason}"), line=row.line, reason=printable(told))


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
    """Write every refused row to a CSV file that a spreadsheet program opens as it is."""
    with report.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([say(name) for name in COLUMNS])
        for outcome in outcomes:
            for row in outcome.refused:
                for reason in row.reasons:
                    cells = (reason.column, reason.value, reason.sentence)
                    guarded = [_no_formula(cell) for cell in (str(outcome.table.path), *cells)]
                    writer.writerow([guarded[0], row.line, *guarded[1:]])


def _no_formula(cell: str) -> str:
    """Return a cell that no spreadsheet program takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULAS) else cell

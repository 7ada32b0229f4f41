"""What is said of one row: that it makes no book, looks damaged, or means a book we have."""

from __future__ import annotations

from bookshelf.loading import NEEDED, Row, Table, is_damaged
from bookshelf.models import Refusal
from bookshelf.models.many_books import Met
from bookshelf.models.rules.values import shown
from bookshelf.text import mark as _
from bookshelf.text import reader_language, say
from bookshelf.views.words import explain

from .notes import DAMAGED, KNOWN, REFUSED, UPDATED, Note, Reason

SURPLUS = _(
    "This row has more cells than there are columns ({value} too many). Put quotation marks"
    " around a cell that holds the separator."
)
LOOKS_DAMAGED = _(
    "This text looks as if it had been read in the wrong encoding before it came into the file."
    " It is loaded as it is."
)
KNOWN_ALREADY = _("The library has this book already, as number {book}.")
GIVEN = _("Book number {book} was given the values of this row.")


def remark_on(row: Row, refusals: dict[int, Refusal], table: Table) -> Note | None:
    """Return what is to be said of a row, if anything."""
    if row.surplus:
        return _surplus(row)
    if row.number in refusals:
        return _refused(row, refusals[row.number], table)
    if is_damaged(row.values.get("title")) or is_damaged(row.values.get("author")):
        return _damaged(row, table)
    return None


def _surplus(row: Row) -> Note:
    reason = Reason("", str(row.surplus), "surplus", say(SURPLUS, value=row.surplus))
    return _note(REFUSED, row, [reason])


def _refused(row: Row, refusal: Refusal, table: Table) -> Note:
    language = reader_language()
    reasons = [
        Reason(table.column(name), fault.value, fault.code, explain(fault, language))
        for name, fault in refusal.faults.items()
    ]
    return _note(REFUSED, row, reasons)


def _damaged(row: Row, table: Table) -> Note:
    reasons = [
        Reason(table.column(name), shown(row.values.get(name)), "damaged", say(LOOKS_DAMAGED))
        for name in NEEDED
        if is_damaged(row.values.get(name))
    ]
    return _note(DAMAGED, row, reasons)


def _note(kind: str, row: Row, reasons: list[Reason]) -> Note:
    return Note(kind, row.number, row.line, shown(row.values.get("title")), reasons)


def remark_on_met(met: Met) -> Note:
    """Return the note on a row that means a book of the library. Its line is not known any more."""
    kind, sentence = (UPDATED, GIVEN) if met.updated else (KNOWN, KNOWN_ALREADY)
    reason = Reason("", "", kind, say(sentence, book=met.book_id))
    return Note(kind, met.row, None, met.title, [reason])

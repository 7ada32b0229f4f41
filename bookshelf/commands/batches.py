"""A table goes to the models in batches; what they say of a row is told by its line."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field

from bookshelf.loading import NEEDED, Row, Table, is_damaged
from bookshelf.models import Refusal
from bookshelf.models.many_books import Loading, ManyBooks, Met
from bookshelf.models.rules.reading import shown
from bookshelf.text import mark as _
from bookshelf.text import reader_language, say
from bookshelf.views.words import explain

from .notes import DAMAGED, KNOWN, REFUSED, UPDATED, Note, Notes, Reason

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


# Begins a bar, by its title and what is all of it; what it returns is told how far the bar is.
Begin = Callable[[str, int], Callable[[int], object]]


@dataclass(frozen=True)
class Wishes:
    """How rows are to be loaded: see the options of `bookshelf load`."""

    keep_good: bool = False
    update: bool = False
    unknown_author: str = ""


@dataclass
class Outcome:
    """What became of a table. `is_undone`: nothing was loaded, for a row was refused."""

    table: Table
    rows: int = 0
    added: int = 0
    updated: int = 0
    known: int = 0
    is_undone: bool = False
    notes: Notes = field(default_factory=Notes)

    @property
    def refused(self) -> int:
        """How many rows make no book."""
        return self.notes.counts[REFUSED]

    @property
    def is_empty(self) -> bool:
        """Whether no row makes a book."""
        return self.refused == self.rows


def load_table(books: ManyBooks, table: Table, wishes: Wishes, begin: Begin) -> Outcome:
    """Load a table: all of it, or nothing when a row is refused and the good are not kept."""
    outcome = Outcome(table)
    with closing(books.loading(update=wishes.update)) as loading:
        read = begin(table.path.name, table.size)
        for batch in table.batches():
            _take(loading, batch.rows, wishes, outcome)
            outcome.rows += len(batch.rows)
            read(batch.read)
        outcome.is_undone = bool(outcome.refused) and not wishes.keep_good
        if not outcome.is_undone:
            _finish(loading, outcome, begin)
    return outcome


def _finish(loading: Loading, outcome: Outcome, begin: Begin) -> None:
    """Put what was read on the shelves."""
    shelved = begin(say(_("Putting the books on the shelves")), outcome.rows - outcome.refused)
    loaded = loading.finish(lambda met: outcome.notes.add(_met(met)), shelved)
    outcome.added, outcome.updated, outcome.known = loaded.added, loaded.updated, loaded.known


def _take(loading: Loading, rows: list[Row], wishes: Wishes, outcome: Outcome) -> None:
    """Give rows to the models, and note which of them make no book or look damaged."""
    if wishes.unknown_author:
        for row in rows:
            row.values["author"] = row.values.get("author") or wishes.unknown_author
    fitting = ((row.number, row.values) for row in rows if not row.surplus)
    refusals = {refusal.row: refusal for refusal in loading.take(fitting)}
    for row in rows:
        if note := _note_on(row, refusals, outcome.table):
            outcome.notes.add(note)


def _note_on(row: Row, refusals: dict[int, Refusal], table: Table) -> Note | None:
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


def _met(met: Met) -> Note:
    """Return the note on a row that means a book of the library. Its line is not known any more."""
    kind, sentence = (UPDATED, GIVEN) if met.updated else (KNOWN, KNOWN_ALREADY)
    reason = Reason("", "", kind, say(sentence, book=met.book_id))
    return Note(kind, met.row, None, met.title, [reason])

"""A table goes to the models in batches, and what became of its rows is counted and noted."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field

from bookshelf.loading import Row, Table
from bookshelf.models.many_books import Loading, ManyBooks
from bookshelf.text import mark as _
from bookshelf.text import say

from .notes import REFUSED, Notes
from .remarks import remark_on, remark_on_met

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
    loaded = loading.finish(lambda met: outcome.notes.add(remark_on_met(met)), shelved)
    outcome.added, outcome.updated, outcome.known = loaded.added, loaded.updated, loaded.known


def _take(loading: Loading, rows: list[Row], wishes: Wishes, outcome: Outcome) -> None:
    """Give rows to the models, and note which of them make no book or look damaged."""
    if wishes.unknown_author:
        for row in rows:
            row.values["author"] = row.values.get("author") or wishes.unknown_author
    fitting = ((row.number, row.values) for row in rows if not row.surplus)
    refusals = {refusal.row: refusal for refusal in loading.take(fitting)}
    for row in rows:
        if note := remark_on(row, refusals, outcome.table):
            outcome.notes.add(note)

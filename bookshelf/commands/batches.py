"""A table goes to the models in batches; what they refuse is told by the line of the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from bookshelf.loading import Row, Table
from bookshelf.models import Books
from bookshelf.text import mark as _
from bookshelf.text import reader_language, say
from bookshelf.views.words import explain

# Books in one transaction: many enough to be quick, few enough to let others write between.
BATCH = 500
SURPLUS = _(
    "This row has more cells than there are columns ({value} too many). Put quotation marks"
    " around a cell that holds the separator."
)


@dataclass(frozen=True)
class Reason:
    """Why a row is refused: the column, what stands there, and a sentence for the reader."""

    column: str
    value: str
    code: str
    sentence: str


@dataclass(frozen=True)
class RefusedRow:
    """A row that makes no book, and the line of the file on which it begins."""

    line: int
    reasons: list[Reason]


@dataclass
class Outcome:
    """What became of the rows of a table."""

    table: Table
    added: int = 0
    known: int = 0
    refused: list[RefusedRow] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """Return the outcome as plain data; errors are named as the API names them."""
        refused = [
            {
                "line": row.line,
                "errors": [
                    {"field": reason.column, "code": reason.code, "detail": reason.sentence}
                    for reason in row.reasons
                ],
            }
            for row in self.refused
        ]
        counts = {"added": self.added, "known": self.known, "refused": refused}
        return {"file": str(self.table.path), **counts}


def load_table(books: Books, table: Table, advance: Callable[[int], object]) -> Outcome:
    """Load a table batch by batch; `advance` is told how many rows each batch had."""
    outcome = Outcome(table)
    language = reader_language()
    for batch in _batches(table.rows()):
        fitting = [row for row in batch if not row.surplus]
        outcome.refused += [_surplus(row) for row in batch if row.surplus]
        loaded = books.load([row.values for row in fitting])
        outcome.added += loaded.added
        outcome.known += loaded.known
        for refusal in loaded.refused:
            reasons = [
                Reason(table.column(name), fault.value, fault.code, explain(fault, language))
                for name, fault in refusal.faults.items()
            ]
            outcome.refused.append(RefusedRow(fitting[refusal.row].line, reasons))
        advance(len(batch))
    outcome.refused.sort(key=lambda row: row.line)
    return outcome


def _surplus(row: Row) -> RefusedRow:
    sentence = say(SURPLUS, value=row.surplus)
    return RefusedRow(row.line, [Reason("", str(row.surplus), "surplus", sentence)])


def _batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while batch := list(islice(rows, BATCH)):
        yield batch

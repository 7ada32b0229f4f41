"""What is said of single rows of a file: kept in a file of its own, however many there are."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile

REFUSED = "refused"
DAMAGED = "damaged"
UPDATED = "updated"
KNOWN = "known"
KINDS = (REFUSED, DAMAGED, UPDATED, KNOWN)
MOST_IN_MEMORY = 1 << 20


@dataclass(frozen=True)
class Reason:
    """Why it is said: the column, what stands there, and a sentence for the reader."""

    column: str
    value: str
    code: str
    sentence: str


@dataclass(frozen=True)
class Note:
    """What is said of one row: one of KINDS, the row's number, its line where we have it."""

    kind: str
    number: int
    line: int | None
    title: str
    reasons: list[Reason]


class Notes:
    """The notes on a file in the order in which they were made, and how many of each kind."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        # It lives as long as the notes, and is gone when they are.
        self._file = SpooledTemporaryFile(  # noqa: SIM115
            MOST_IN_MEMORY, "w+", encoding="utf-8"
        )

    def add(self, note: Note) -> None:
        """Keep a note."""
        self.counts[note.kind] += 1
        facts = {**vars(note), "reasons": [vars(reason) for reason in note.reasons]}
        self._file.write(json.dumps(facts) + "\n")

    def of(self, *kinds: str) -> Iterator[Note]:
        """Read the notes of these kinds, one after the other."""
        self._file.seek(0)
        for line in self._file:
            facts = json.loads(line)
            if facts["kind"] in kinds:
                reasons = [Reason(**reason) for reason in facts.pop("reasons")]
                yield Note(**facts, reasons=reasons)

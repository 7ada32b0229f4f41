"""What became of files, told to programs; one row after the other, however many there are."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import click

from .batches import Outcome
from .notes import DAMAGED, KNOWN, REFUSED, UPDATED, Note

ROWS = {"refused": REFUSED, "damaged": DAMAGED, "updated_rows": UPDATED, "known_rows": KNOWN}


def write_json(outcomes: list[Outcome]) -> None:
    """Write the outcomes to the standard output, as one list."""
    for place, outcome in enumerate(outcomes):
        click.echo("[" if place == 0 else ", ", nl=False)
        for piece in _pieces(outcome):
            click.echo(piece, nl=False)
    click.echo("]")


def _pieces(outcome: Outcome) -> Iterator[str]:
    """Return an outcome as JSON, in pieces: how many books, then the rows of each kind."""
    facts = {
        "file": str(outcome.table.path),
        "loaded": not outcome.is_undone,
        "added": outcome.added,
        "updated": outcome.updated,
        "known": outcome.known,
    }
    yield json.dumps(facts, ensure_ascii=False)[:-1]
    for name, kind in ROWS.items():
        yield f', "{name}": ['
        for place, note in enumerate(outcome.notes.of(kind)):
            yield ", " * (place > 0) + json.dumps(_of(note, outcome), ensure_ascii=False)
        yield "]"
    yield "}"


def _of(note: Note, outcome: Outcome) -> dict[str, Any]:
    """Return what is said of a row; errors are named as the API names them."""
    place = {"object": note.number} if outcome.table.is_list else {"line": note.number}
    if note.line is not None:
        place["line"] = note.line
    errors = [
        {"field": reason.column, "code": reason.code, "detail": reason.sentence}
        for reason in note.reasons
    ]
    return {**place, "title": note.title, "errors": errors}

"""What JSON views have in common: how they are written, and how faults stand in them."""

from __future__ import annotations

import json
from typing import Any

from bookshelf.models import Fault

from .data import Visit
from .typed import shown
from .words import explain


def write(value: Any) -> str:
    """Return a value as a JSON text of one line (RFC 8259)."""
    return json.dumps(value, ensure_ascii=False) + "\n"


def list_faults(faults: dict[str, Fault], visit: Visit) -> list[dict[str, str]]:
    """Return every fault with its field, its code and a sentence."""
    return [
        {"field": field, "code": fault.code, "detail": explain(fault, visit.language)}
        for field, fault in faults.items()
    ]


def form_document(values: dict[str, str], faults: dict[str, Fault], visit: Visit) -> dict[str, Any]:
    """Return the values of a form, what is wrong with them, and the token to send along."""
    return {
        "values": shown(values),
        "errors": list_faults(faults, visit),
        "csrf_token": visit.csrf_token,
    }


def euros(cents: int | None) -> float | None:
    """Return an amount as a number of euros: 1250 is 12.5."""
    return None if cents is None else cents / 100

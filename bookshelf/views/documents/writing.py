"""What JSON views have in common: how they are written, and how faults and problems are told."""

from __future__ import annotations

import json
from typing import Any

from bookshelf.models import Fault

from ..data import Problem, Visit
from ..typed import shown
from ..words import explain, tell


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


def problem(visit: Visit, problem: Problem) -> str:
    """Write a problem document; `errors` lists every bad field at once."""
    title, detail = tell(problem, visit.language)
    document: dict[str, Any] = {
        # A name rather than an address: there is no page to be kept alive for it.
        "type": f"urn:bookshelf:problem:{problem.code}",
        "code": problem.code,
        "title": title,
        "status": problem.status,
        "detail": detail,
    }
    if visit.request_id:
        document["request_id"] = visit.request_id
    if problem.faults:
        document["errors"] = list_faults(problem.faults, visit)
    return write(document)


def euros(cents: int | None) -> float | None:
    """Return an amount as a number of euros: 1250 is 12.5."""
    return None if cents is None else cents / 100

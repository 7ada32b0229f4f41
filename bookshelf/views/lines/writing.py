"""Lines of text that are safe to show on a terminal, and the faults in them."""

from __future__ import annotations

import re

from bookshelf.models import Fault

from ..data import Visit
from ..typed import shown
from ..words import explain

# What could move the cursor of a terminal, or begin a line of its own.
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def write(*lines: str) -> str:
    """Return these lines as one text, without any sign that could steer a terminal."""
    return "".join(f"{CONTROL.sub(REPLACEMENT, text)}\n" for text in lines)


def fault_lines(faults: dict[str, Fault], visit: Visit) -> list[str]:
    """Return a line for each fault, with the name of its value."""
    return [f"  ! {name}: {explain(fault, visit.language)}" for name, fault in faults.items()]


def form_lines(values: dict[str, str], faults: dict[str, Fault], visit: Visit) -> list[str]:
    """Return the fields with what was typed and what is wrong, and the token to send along."""
    lines = []
    for name, value in {**dict.fromkeys(values, ""), **shown(values)}.items():
        lines.append(f"{name}: {value}")
        if name in faults:
            lines.append(f"  ! {explain(faults[name], visit.language)}")
    others = {name: fault for name, fault in faults.items() if name not in values}
    return [*lines, *fault_lines(others, visit), f"csrf_token: {visit.csrf_token}"]

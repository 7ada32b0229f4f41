"""Events of a run, each as one line of JSON on a descriptor."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import Any

Event = dict[str, Any]
Tell = Callable[[Event], None]


def teller(descriptor: int) -> Tell:
    """Return the function that writes an event."""

    def tell(event: Event) -> None:
        rest = memoryview(json.dumps(event).encode() + b"\n")
        while rest:
            rest = rest[os.write(descriptor, rest) :]

    return tell


def read_event(line: bytes) -> Event:
    """Return the event in a line; one that is no event is a line of a stack, or noise."""
    try:
        event = json.loads(line)
        return event if isinstance(event, dict) else {}
    except ValueError:
        return {"stack": line.decode(errors="replace")}

"""A bound on the time that a test itself takes: what it was given may take for ever to read."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

from course.boundary.errors import LayerError

# Seconds of computing, not of waiting for a layer, which has a clock of its own.
OWN_SECONDS = 3.0
SLOW = LayerError("Timeout", "what it answered takes too long to read")


@contextmanager
def own_time() -> Iterator[list[LayerError]]:
    """Raise SLOW in what runs in this block when it computes for too long; give what was raised.

    Systems without such a clock (setitimer(2)) have only that of the pool.
    """
    raised: list[LayerError] = []

    def stop(*_: object) -> None:
        raised.append(SLOW)
        raise LayerError(*SLOW.args)

    if not hasattr(signal, "setitimer"):
        yield raised
        return
    signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, OWN_SECONDS)
    try:
        yield raised
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)

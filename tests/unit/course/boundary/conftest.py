"""Two ends of a channel: one serves in a thread, the other calls."""

from __future__ import annotations

import socket
import threading
from typing import Any

import pytest

from course.boundary.host import kinds_of
from course.boundary.peer import Peer
from tests.unit.course.boundary.bakery import BakeryError


@pytest.fixture
def across():
    """The function that sends a thing of a declared type over there and returns its stand-in."""
    here, there = socket.socketpair()
    errors = kinds_of(BakeryError)
    served = Peer(there.fileno(), errors, below=__file__.rpartition("/")[0])
    caller = Peer(here.fileno(), errors)
    thread = threading.Thread(target=served.serve)
    thread.start()

    def send(thing: Any, declared: Any) -> Any:
        return caller.values.unpack(served.values.pack(thing, declared), declared)

    yield send
    here.shutdown(socket.SHUT_RDWR)
    thread.join(5)
    here.close()
    there.close()

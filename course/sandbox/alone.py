"""The inside of a sandbox that was not forked: the channel is its standard input.

The first frame on it is `{"path", "preload", "order"}`, each as a zygote gets it.
"""

from __future__ import annotations

import os
import sys
from typing import NoReturn

from . import child, frames
from .loading import load
from .order import Order


class Descriptor:
    """A descriptor that reads like a socket."""

    def __init__(self, number: int) -> None:
        self.number = number

    def recv(self, length: int) -> bytes:
        """Return up to so many bytes."""
        return os.read(self.number, length)


def main(home: str) -> NoReturn:
    """Load what is asked for and live as the sandbox that is ordered."""
    channel = 0
    if sys.platform == "win32":
        from . import windows

        channel = windows.inherited_channel()
    settings = frames.receive(Descriptor(channel)) or {}
    order = Order.from_json(settings["order"])
    try:
        load(settings["path"], settings["preload"], home)
    except Exception as error:
        os.write(channel, frames.encode({"error": f"{type(error).__name__}: {error}"}))
        raise SystemExit from None
    if sys.platform != "win32":
        channel = child.shed(channel)
    child.live(order, channel)

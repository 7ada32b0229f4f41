"""The trusted side's hold on one sandbox."""

from __future__ import annotations

import socket
from abc import ABC, abstractmethod

from . import frames
from .ending import Ending
from .order import Isolation, SandboxError

PATIENCE = 20.0
"""Seconds for a sandbox to lock itself in."""


class Sandbox(ABC):
    """A running sandbox: `socket` is the channel to its entry, a stream."""

    isolation: Isolation

    def __init__(self, channel: socket.socket, process: int) -> None:
        self.socket = channel
        self.process = process

    def greet(self) -> None:
        """Wait for the first message; raise SandboxError when there will be no sandbox."""
        self.socket.settimeout(PATIENCE)
        try:
            message = frames.receive(self.socket)
        except OSError as error:
            message = {"error": f"no first word: {error}"}
        if message is None or "error" in message:
            self.kill()
            ending = self.wait(PATIENCE).words
            self.close()
            raise SandboxError(message["error"] if message else f"no first word: {ending}")
        self.socket.settimeout(None)
        self.isolation = Isolation.from_json(message)

    @abstractmethod
    def kill(self) -> None:
        """End the sandbox now; one that has ended already stays as it was."""

    @abstractmethod
    def wait(self, timeout: float | None = None) -> Ending:
        """Return how it ended; raise TimeoutError while it lives on after these seconds."""

    @abstractmethod
    def close(self) -> None:
        """Kill it if it lives, and let go of everything."""

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

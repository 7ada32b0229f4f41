"""The trusted side's hold on one sandbox."""

from __future__ import annotations

import contextlib
import os
import signal
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
            message = {"error": f"no word from the sandbox: {error}"}
        if message is None or "error" in message:
            self.kill()
            ending = self.wait(PATIENCE).words
            self.close()
            raise SandboxError(message["error"] if message else f"the sandbox {ending}")
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


class ForkedSandbox(Sandbox):
    """A child of a zygote, held by a leash and, on Linux, by a pidfd (pidfd_open(2))."""

    def __init__(self, channel: socket.socket, leash: socket.socket) -> None:
        leash.settimeout(PATIENCE)
        birth, descriptors = frames.receive_with_descriptors(leash, most=1)
        if birth is None:
            raise SandboxError("the zygote is gone: start another one")
        super().__init__(channel, birth["pid"])
        self.leash = leash
        self.handle = descriptors[0] if descriptors else None
        self.ending: Ending | None = None

    def kill(self) -> None:
        """Kill it by its pidfd, which never means another process, or else by the leash."""
        with contextlib.suppress(ProcessLookupError, OSError):
            if self.handle is not None and hasattr(signal, "pidfd_send_signal"):
                signal.pidfd_send_signal(self.handle, signal.SIGKILL)
            else:
                self.leash.shutdown(socket.SHUT_WR)

    def wait(self, timeout: float | None = None) -> Ending:
        """Return how it ended; a zygote that died took it along."""
        if self.ending is None:
            self.leash.settimeout(timeout)
            message = frames.receive(self.leash) or {"code": -signal.SIGKILL}
            self.ending = Ending.of(message["code"])
        return self.ending

    def close(self) -> None:
        """Let go of the leash, at which the zygote kills what is left."""
        self.kill()
        self.socket.close()
        self.leash.close()
        if self.handle is not None:
            os.close(self.handle)
            self.handle = None

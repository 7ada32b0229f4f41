"""A sandbox that a zygote forked."""

from __future__ import annotations

import contextlib
import os
import signal
import socket

from . import frames
from .ending import Ending
from .order import SandboxError
from .sandbox import PATIENCE, Sandbox


class ForkedSandbox(Sandbox):
    """A child of a zygote, held by a leash and, on Linux, by a pidfd (pidfd_open(2))."""

    def __init__(self, channel: socket.socket, leash: socket.socket) -> None:
        leash.settimeout(PATIENCE)
        birth, descriptors = frames.receive_with_descriptors(leash, most=1)
        if birth is None or "error" in birth:
            raise SandboxError(birth["error"] if birth else "the zygote is gone: start another")
        super().__init__(channel, birth["pid"])
        self.leash = leash
        self.handle = descriptors[0] if descriptors else None
        self.ending: Ending | None = None

    def kill(self) -> None:
        """Kill it by its pidfd, which never means another process, or else by the leash."""
        with contextlib.suppress(OSError):
            if self.handle is not None and hasattr(signal, "pidfd_send_signal"):
                signal.pidfd_send_signal(self.handle, signal.SIGKILL)
            else:
                self.leash.shutdown(socket.SHUT_WR)

    def wait(self, timeout: float | None = None) -> Ending:
        """Return how it ended; a zygote that died took it along."""
        if self.ending is None:
            self.leash.settimeout(None if timeout is None else max(timeout, 0.001))
            message = frames.receive(self.leash) or {"code": -signal.SIGKILL}
            self.ending = Ending.of(message["code"])
        return self.ending

    def close(self) -> None:
        """Kill it if it lives, wait until nothing of it runs, and let go of everything."""
        self.kill()
        with contextlib.suppress(OSError):  # closing the leash kills it too
            self.wait(PATIENCE)
        self.socket.close()
        self.leash.close()
        if self.handle is not None:
            os.close(self.handle)
            self.handle = None

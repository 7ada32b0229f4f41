"""Sandboxes without a fork: a fresh interpreter for each, at level 1 or 0.

Slower by a whole start of Python, and all that Windows has.
"""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from weakref import WeakSet

from . import alone, frames
from .ending import Ending
from .fresh import fresh
from .order import Order
from .sandbox import Sandbox


class Spawner:
    """Starts sandboxes with these folders and modules at hand, as a `Zygote` does."""

    def __init__(
        self, path: Sequence[str] = (), preload: Sequence[str] = (), level: int = 1
    ) -> None:
        self.path, self.preload, self.level = list(path), list(preload), level
        self.alive: WeakSet[Sandbox] = WeakSet()

    def start(self) -> Spawner:
        """Do nothing: each sandbox starts on its own."""
        return self

    def spawn(self, order: Order) -> Sandbox:
        """Return a sandbox that is about to call its entry; at this launcher's level at most."""
        if sys.platform == "win32":
            from . import windows

            channel, process = windows.start(alone.__name__)
        else:
            channel, inside = socket.socketpair()
            with inside:
                process = fresh(alone.__name__, inside)
        plain = replace(order, level=min(order.level, self.level)).to_json()
        settings = {"path": self.path, "preload": self.preload, "order": plain}
        sandbox = SpawnedSandbox(channel, process)
        with contextlib.suppress(OSError):  # a process that ended has no first word either
            channel.sendall(frames.encode(settings))
        sandbox.greet()
        self.alive.add(sandbox)
        return sandbox

    def close(self) -> None:
        """End every sandbox of this launcher."""
        for sandbox in self.alive:
            sandbox.close()

    def __enter__(self) -> Spawner:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class SpawnedSandbox(Sandbox):
    """A child process of the trusted side."""

    def __init__(self, channel: socket.socket, process: subprocess.Popen[bytes]) -> None:
        super().__init__(channel, process.pid)
        self.child = process

    def kill(self) -> None:
        """Kill the child, and its group where there are groups."""
        if self.child.poll() is None:
            self.child.kill()
            self.kill_group()

    def kill_group(self) -> None:
        """Kill what the child started and left in its group."""
        if sys.platform != "win32":
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.child.pid, signal.SIGKILL)

    def wait(self, timeout: float | None = None) -> Ending:
        """Return how it ended."""
        try:
            ending = Ending.of(self.child.wait(timeout))
        except subprocess.TimeoutExpired:
            raise TimeoutError(f"process {self.child.pid} lives on") from None
        self.kill_group()
        return ending

    def close(self) -> None:
        """Kill it if it lives, and let go of the channel."""
        self.kill()
        self.wait()
        self.socket.close()

"""The trusted side: start a zygote, order sandboxes from it."""

from __future__ import annotations

import os
import socket
import subprocess
import threading
from collections.abc import Sequence

from . import frames, zygote
from .forked import ForkedSandbox
from .fresh import fresh
from .order import Order, SandboxError
from .sandbox import PATIENCE, Sandbox
from .spawned import Spawner


class Zygote:
    """A clean process to fork sandboxes from, with these folders and modules at hand.

    Start it before anything loads tests or answers. Several threads may order at once.
    """

    def __init__(self, path: Sequence[str] = (), preload: Sequence[str] = ()) -> None:
        self.settings = {"path": list(path), "preload": list(preload)}
        self.lock = threading.Lock()

    def start(self) -> Zygote:
        """Start the process; raise SandboxError when it cannot load what it should."""
        self.control, theirs = socket.socketpair()
        self.process = fresh(zygote.__name__, theirs)
        theirs.close()
        self.control.sendall(frames.encode(self.settings))
        answer = frames.receive(self.control) or {"error": "the zygote ended while it loaded"}
        if "error" in answer:
            self.close()
            raise SandboxError(answer["error"])
        return self

    def spawn(self, order: Order) -> Sandbox:
        """Return a sandbox that has locked itself in and is about to call its entry."""
        channel, inside = socket.socketpair()
        leash, held = socket.socketpair()
        try:
            with inside, held:
                self.send(order, [inside.fileno(), held.fileno()])
            sandbox = ForkedSandbox(channel, leash)
        except BaseException:
            channel.close()
            leash.close()
            raise
        sandbox.greet()
        return sandbox

    def send(self, order: Order, descriptors: list[int]) -> None:
        """Hand an order to the process, with the sandbox's ends of its channel and leash."""
        try:
            with self.lock:
                frames.send_with_descriptors(self.control, order.to_json(), descriptors)
        except OSError as error:
            raise SandboxError(f"the zygote is gone: {error}; start another") from None

    def close(self) -> None:
        """End the zygote and every sandbox of it."""
        self.control.close()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def __enter__(self) -> Zygote:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.close()


def open_launcher(
    path: Sequence[str] = (), preload: Sequence[str] = (), level: int | None = None
) -> Zygote | Spawner:
    """Return the launcher to start on this system; one that forks, unless `level` is 0 or 1.

    Either offers `start`, `spawn`, `close` and `with`.
    """
    forks = hasattr(os, "fork") and hasattr(socket, "send_fds")
    if forks and (level is None or level >= 2):
        return Zygote(path, preload)
    return Spawner(path, preload, 1 if level is None else min(level, 1))

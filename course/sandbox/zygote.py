"""The clean process that sandboxes are forked from.

It is a fresh interpreter (`fresh` says how), so it has loaded nothing but what it was
told to. Standard input is its control socket: first comes a frame `{"path", "preload"}`,
answered by `{"ready": <process id>}` or `{"error"}`; then orders, each with two
descriptors: the channel, given to the sandbox, and the leash. On the leash the zygote
tells `{"pid"}`, with a pidfd where there is one, or `{"error"}`; and at last `{"code"}`.
A leash that closes kills its sandbox; a control socket that closes ends all.
"""

from __future__ import annotations

import os
import socket

from . import frames
from .forks import Forks, kill
from .loading import load


def main(home: str) -> None:
    """Load, freeze, serve, and take every sandbox along at the end."""
    control = socket.socket(fileno=0)
    settings = frames.receive(control) or {}
    try:
        load(settings["path"], settings["preload"], home)
    except Exception as error:
        control.sendall(frames.encode({"error": f"{type(error).__name__}: {error}"}))
        return
    forks = Forks(control)
    control.sendall(frames.encode({"ready": os.getpid()}))
    try:
        forks.serve()
    finally:
        for pid in forks.leashes:
            kill(pid)

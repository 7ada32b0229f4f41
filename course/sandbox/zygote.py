"""The clean process that sandboxes are forked from.

It is a fresh interpreter (`START` says how), so it has loaded nothing but what it was
told to. Standard input is its control socket: first comes a frame `{"path", "preload"}`,
answered by `{"ready": <process id>}` or `{"error"}`; then orders, each with two
descriptors: the channel, given to the sandbox, and the leash. On the leash the zygote
tells `{"pid"}`, with a pidfd where there is one, and at last `{"code"}`. A leash that
closes kills its sandbox; a control socket that closes ends all.
"""

from __future__ import annotations

import gc
import importlib
import os
import socket
import sys

from . import confine, frames, stdlib
from .forks import Forks, kill

START = "import sys; sys.path.append(sys.argv[1]); from {module} import main; main(sys.argv[1])"
"""What the fresh interpreter runs, given the folder that holds this package's package."""


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


def load(path: list[str], preload: list[str], home: str) -> None:
    """Load what sandboxes will need, keep the collector off it, and open the way to the rest."""
    sys.path[-1:] = [*path, home]
    stdlib.load()
    for name in preload:
        importlib.import_module(name)
    forget(home)
    confine.get_ready()
    gc.disable()
    gc.freeze()


def forget(home: str) -> None:
    """Import nothing more from the folder that this package came from."""
    sys.path.remove(home)
    sys.path_importer_cache.pop(home, None)
    for module in list(sys.modules.values()):
        places = getattr(module, "__path__", [])
        top = module.__name__.partition(".")[0]
        if os.path.join(home, top) in {str(place)[: len(home) + 1 + len(top)] for place in places}:
            module.__path__ = []

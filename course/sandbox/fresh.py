"""An interpreter that knows nothing of the one that starts it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

HOME = str(Path(__file__).parents[len(__package__.split("."))])
"""The folder that holds the outermost package of this one; forgotten after loading."""

START = "import sys; sys.path.append(sys.argv[1]); from {module} import main; main(sys.argv[1])"


def command(module: str) -> list[str]:
    """Return the command that runs a module's `main` with no site, user or local settings."""
    return [sys.executable, "-I", "-S", "-B", "-c", START.format(module=module), HOME]


def environment() -> dict[str, str]:
    """Return the few variables that an interpreter cannot do without."""
    inherited = {"PATH", "LD_LIBRARY_PATH", "SYSTEMROOT"} & os.environ.keys()
    return {name: os.environ[name] for name in inherited}


def fresh(module: str, stdin: socket.socket) -> subprocess.Popen[bytes]:
    """Start one, in a session of its own, with a socket for standard input."""
    return subprocess.Popen(
        command(module),
        stdin=stdin.fileno(),
        stdout=subprocess.DEVNULL,
        env=environment(),
        start_new_session=True,
    )

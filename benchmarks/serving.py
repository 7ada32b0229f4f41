"""Servers for a benchmark: gunicorn with two workers, which ends by itself whatever happens."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO
from urllib.error import URLError
from urllib.request import urlopen

PROJECT = Path(__file__).resolve().parent.parent
# No server outlives this, even when nobody is left to stop it: seconds.
LONGEST = 180


@contextmanager
def gunicorn(app: str, environment: dict[str, str]) -> Iterator[int]:
    """Serve an application on this machine; give the port at which it answers.

    What it logs goes into a file, as it does in a shop.
    """
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "-w", "2", "-b", f"127.0.0.1:{port}", app]
    with TemporaryFile() as log:
        server = subprocess.Popen(
            [*command, "--log-level", "warning"],
            cwd=PROJECT,
            env={**os.environ, **environment},
            stderr=log,
            preexec_fn=_end_in_time,
        )
        try:
            _wait_for(port, server, log)
            yield port
        finally:
            server.terminate()
            server.wait(timeout=30)


def _end_in_time() -> None:
    signal.alarm(LONGEST)


def free_port() -> int:
    """Return a port of this machine at which nothing listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def _wait_for(port: int, server: subprocess.Popen[bytes], log: IO[bytes]) -> None:
    for _attempt in range(300):
        if server.poll() is not None:
            log.seek(0)
            raise SystemExit(f"gunicorn did not start:\n{log.read().decode()}")
        try:
            urlopen(f"http://127.0.0.1:{port}/books", timeout=10).close()
            return
        except (URLError, OSError):
            time.sleep(0.1)
    raise SystemExit("gunicorn did not answer within 30 seconds")

"""A small server for one machine, from Werkzeug: for learning and for trying, not for a crowd."""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Callable

from werkzeug.serving import (
    WSGIRequestHandler,
    is_running_from_reloader,
    make_server,
    run_simple,
)

from bookshelf.controllers.contract import WSGIApp
from bookshelf.text import mark as _

from .stopping import Stop

REASONS = {
    errno.EADDRINUSE: _(
        "Port {port} is in use by another program. End that one, or choose another port:"
        " --port {other}"
    ),
    errno.EACCES: _("Port {port} is not for every program. Choose a higher one: --port 8000"),
}
NO_SUCH_HOST = _("This machine has no address {host} to listen at ({error}). Try --host 127.0.0.1")


class Silent(WSGIRequestHandler):
    """Says nothing of the requests that reach the application, which tells of them itself."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Write nothing."""


def is_private(host: str) -> bool:
    """Return whether only this machine can reach a server that listens at this address."""
    return host in ("localhost", "::1") or host.startswith("127.")


def names_of(host: str) -> list[str]:
    """Return the names under which a server that listens at this address is asked for.

    One that listens at all addresses is asked for by each name of this machine.
    """
    if host not in ("0.0.0.0", "::", ""):
        return [f"[{host}]" if ":" in host else host]
    name = socket.gethostname()
    try:
        found = {str(info[4][0]) for info in socket.getaddrinfo(name, None)}
    except OSError:  # A machine need not know its own name.
        found = set()
    return [name, f"{name}.local", *_addresses(found | {_outward_address()})]


def _addresses(found: set[str]) -> list[str]:
    return sorted(f"[{address}]" if ":" in address else address for address in found if address)


def _outward_address() -> str:
    """Return the address by which others on the network know this machine; nothing is sent."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as connected:
            connected.connect(("192.0.2.1", 9))  # TEST-NET-1 (RFC 5737)
            return str(connected.getsockname()[0])
    except OSError:
        return ""


def refuse_taken_port(host: str, port: int) -> None:
    """Stop with a sentence when nothing can listen there."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_STREAM) as listener:
            if os.name != "nt":  # Windows would share the port with its user.
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((host, port))
            listener.listen()
    except (OSError, UnicodeError) as error:
        sentence = REASONS.get(getattr(error, "errno", 0) or 0, NO_SUCH_HOST)
        other = port + 1 if port < 65535 else 8000
        raise Stop(sentence, host=host, port=port, other=other, error=error) from error


def serve(app: WSGIApp, host: str, port: int, debug: bool, announce: Callable[[], None]) -> None:
    """Answer requests until Ctrl+C; `announce` is called once, when visitors may come.

    With `debug` the server starts anew when the code changes, and shows faults of the program
    where only this machine can reach it.
    """
    if not debug:
        server = make_server(host, port, app, threaded=True, request_handler=Silent)
        announce()
        server.serve_forever()
        return
    if not is_running_from_reloader():
        announce()
    run_simple(
        host,
        port,
        app,
        use_reloader=True,
        # It runs any code that is typed into it, so nobody else on the network may reach it.
        use_debugger=is_private(host),
        threaded=True,
        request_handler=Silent,
    )

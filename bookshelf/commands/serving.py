"""A small server for one machine, from Werkzeug: for learning and for trying, not for a crowd."""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Callable

import click
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


class OneLineEach(WSGIRequestHandler):
    """Tells of each request in one line: when, what was asked, what was answered."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Write the line of one request, without the characters that move a terminal."""
        asked = self.requestline.encode("unicode_escape").decode("ascii")
        click.echo(f"{self.log_date_time_string()}  {code}  {asked}", err=True)


def is_private(host: str) -> bool:
    """Return whether only this machine can reach a server that listens at this address."""
    return host in ("localhost", "::1") or host.startswith("127.")


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

    With `debug` the server starts anew when the code changes, and shows faults of the program.
    """
    if not debug:
        server = make_server(host, port, app, threaded=True, request_handler=OneLineEach)
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
        use_debugger=True,
        threaded=True,
        request_handler=OneLineEach,
    )

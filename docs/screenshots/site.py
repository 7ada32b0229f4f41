"""The shop, open for as long as the pictures take, with its first catalogue and some people."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from werkzeug.serving import WSGIRequestHandler, make_server

from bookshelf.application import assemble, prepare_library
from bookshelf.logs import LOGGER
from bookshelf.settings import Settings

from .people import let_in

KEY = "a key for pictures only"


class Quiet(WSGIRequestHandler):
    """Says nothing of each request."""

    def log_request(self, *_: object) -> None:
        """Say nothing."""


@dataclass(frozen=True)
class Site:
    """Where the shop is, and the session cookie of everybody who is in it."""

    address: str
    cookies: dict[str, str]


@contextmanager
def open_site(language: str) -> Iterator[Site]:
    """Open the shop, where people write in this language."""
    LOGGER.addHandler(logging.NullHandler())
    with TemporaryDirectory() as folder:
        settings = Settings(False, 0, KEY, f"sqlite:///{Path(folder) / 'bookshelf.db'}")
        open_library = prepare_library(settings)
        cookies = let_in(open_library, KEY, language)
        app = assemble(settings, open_library, "pages", "flask")
        server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield Site(f"http://127.0.0.1:{server.server_port}", cookies)
        finally:
            server.shutdown()
            thread.join()
            server.server_close()

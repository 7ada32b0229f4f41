"""The shop, open for as long as the pictures take, with its first catalogue."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from werkzeug.serving import WSGIRequestHandler, make_server

from bookshelf.application import create_app
from bookshelf.settings import Settings


class Quiet(WSGIRequestHandler):
    """Says nothing of each request."""

    def log_request(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def open_site() -> Iterator[str]:
    """Give the address of the site."""
    with TemporaryDirectory() as folder:
        database = f"sqlite:///{Path(folder) / 'bookshelf.db'}"
        settings = Settings(False, 0, "a key for pictures only", database)
        app = create_app(settings)
        server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
            server.server_close()

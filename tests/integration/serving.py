"""A web application behind a port of this machine, for a browser or another client."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Thread

from werkzeug.serving import WSGIRequestHandler, make_server


class Silent(WSGIRequestHandler):
    """Answers without a word on the screen."""

    def log_request(self, *_about):
        """Leave the log to the application."""


@contextmanager
def served(app):
    """Serve an application; give its address."""
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Silent)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

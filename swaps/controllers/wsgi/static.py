"""The files that are sent as they are: the stylesheet, the pictures."""

from __future__ import annotations

from pathlib import Path

import bookshelf
from bookshelf.web.bodies import Refused
from bookshelf.web.problems import problem_of_status

from .desk import Desk
from .response import Response
from .routing import Route

FOLDER = Path(bookshelf.__file__).with_name("static")

# Written here, for what the system says about file names differs from one to the next.
MEDIA_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".ico": "image/vnd.microsoft.icon",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
}


def static(desk: Desk, name: str) -> Response:
    """Answer a file of the folder: the browser keeps it, and asks if it is still the same."""
    file = find(FOLDER, name)
    if file is None:
        raise Refused(problem_of_status(404, desk.request.path))
    media_type = MEDIA_TYPES.get(file.suffix, "application/octet-stream")
    headers = [("Content-Type", media_type), ("Cache-Control", "no-cache")]
    return Response(file.read_bytes(), headers=headers)


def find(folder: Path, name: str) -> Path | None:
    """Return the file of this name in the folder, None when there is none.

    The name is only compared with those that are there and never made into a path, so that
    no name leads out of the folder.
    """
    for file in folder.rglob("*"):
        if file.is_file() and file.relative_to(folder).as_posix() == name:
            return file
    return None


STATIC_ROUTES = [Route("GET", "/static/<path:name>", static)]

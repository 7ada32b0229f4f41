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
    """Answer a file of the folder; 304 and no body when the browser has it already."""
    file = find(FOLDER, name)
    if file is None:
        raise Refused(problem_of_status(404, desk.request.path))
    tag = tag_of(file)
    # The browser keeps the file, but asks each time whether it is still the same.
    headers = [("ETag", tag), ("Cache-Control", "no-cache")]
    if is_known(tag, desk.request.header("If-None-Match")):
        return Response(status=304, headers=headers, is_personal=False)
    media_type = MEDIA_TYPES.get(file.suffix, "application/octet-stream")
    headers.append(("Content-Type", media_type))
    return Response(file.read_bytes(), headers=headers, is_personal=False)


def find(folder: Path, name: str) -> Path | None:
    """Return the file of this name in the folder, None when there is none.

    The name is only compared with those that are there and never made into a path, so that
    no name leads out of the folder.
    """
    for file in folder.rglob("*"):
        if file.is_file() and file.relative_to(folder).as_posix() == name:
            return file
    return None


def tag_of(file: Path) -> str:
    """Return what changes when the file changes (RFC 9110, section 8.8.3)."""
    found = file.stat()
    return f'"{found.st_mtime_ns:x}-{found.st_size:x}"'


def is_known(tag: str, header: str) -> bool:
    """Return whether this tag is one of those in If-None-Match (RFC 9110, section 13.1.2)."""
    known = [part.strip().removeprefix("W/") for part in header.split(",")]
    return tag in known or known == ["*"]


STATIC_ROUTES = [Route("GET", "/static/<path:name>", static)]

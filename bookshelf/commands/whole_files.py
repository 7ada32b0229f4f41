"""A file that is written whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from bookshelf.text import mark as _

from .stopping import Stop

THERE = _("{file} is there already. Give another name, or replace it with --force.")
CANNOT_BE_WRITTEN = _("{file} cannot be written: {error}")


@contextmanager
def whole_file(path: Path, force: bool) -> Iterator[TextIO]:
    """Open a file to write text to, which takes its name when all of it is written.

    Stops with a sentence when there is one of this name and it is not to be replaced.
    """
    if path.exists() and not force:
        raise Stop(THERE, file=path)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise Stop(CANNOT_BE_WRITTEN, file=path, error=error.strerror) from error
    finally:
        part.unlink(missing_ok=True)

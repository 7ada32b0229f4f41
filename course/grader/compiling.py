"""The project's own files, compiled once: most files of a student's layer are just these."""

from __future__ import annotations

import py_compile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory


@dataclass(frozen=True)
class Compiled:
    """A file of the project, and its bytecode, which is never checked again (PEP 552)."""

    source: bytes
    code: bytes


@cache
def compiled(root: Path, name: str) -> Compiled | None:
    """Return a file of the project and its bytecode; None for what is no module of it."""
    path = root / name
    if path.suffix != ".py" or not path.is_file():
        return None
    unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
    with TemporaryDirectory() as folder:
        target = Path(folder) / "code"
        py_compile.compile(
            str(path), str(target), dfile=name, doraise=True, invalidation_mode=unchecked
        )
        return Compiled(path.read_bytes(), target.read_bytes())

"""Compiled files that are kept between runs, away from the project, and never stale."""

from __future__ import annotations

import sys
from pathlib import Path

# A compiled file knows the time of its source only to the second: a source that is saved
# again within it, at the same length, would not be noticed.
YOUNG = 2


def keep(folder: str) -> None:
    """Keep compiled files in this folder from now on, whatever the environment says."""
    sys.pycache_prefix = folder
    sys.dont_write_bytecode = False


def forget_young(folder: str) -> None:
    """Remove what was compiled so soon after its source was saved that it may go stale."""
    for compiled in Path(folder).rglob("*.pyc"):
        # PEP 552: magic number, flags, then the time of the source, 4 bytes each.
        with compiled.open("rb") as file:
            saved = int.from_bytes(file.read(12)[8:], "little")
        if compiled.stat().st_mtime - saved < YOUNG:
            compiled.unlink()

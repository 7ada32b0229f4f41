"""Where the trusted side puts the folders that sandboxes work in."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path


def workplace(parent: str | None = None) -> str:
    """Make and return an empty folder whose own folders every sandbox user may reach.

    Its names cannot be listed by others; what is to be read inside needs modes 755 and 644.
    """
    place = tempfile.mkdtemp(prefix="sandboxes-", dir=parent)
    os.chmod(place, 0o711)
    return place


def clear(folder: str) -> None:
    """Remove a folder with all that a sandbox left in it, whatever modes it chose."""
    for place, folders, _ in os.walk(folder):
        for inner in (os.path.join(place, name) for name in folders):
            if not os.path.islink(inner):
                os.chmod(inner, 0o700)
    remove(folder)


def remove(folder: str | Path) -> None:
    """Remove a folder; one that goes deeper than Python can call itself is left to rm(1)."""
    try:
        shutil.rmtree(folder, ignore_errors=True)
    except RecursionError:
        subprocess.run(["rm", "-rf", "--", str(folder)], check=False)

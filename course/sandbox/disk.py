"""A bound on what sandboxes may write in all: a file system of its own size (tmpfs(5))."""

from __future__ import annotations

import sys

from . import libc
from .folders import CLONE_NEWNS, MS_PRIVATE, MS_REC, mount


def bound(folder: str, size: int) -> str:
    """Put a file system of this many bytes over an empty folder, for this process only.

    It lies in memory, is seen by this process and its children, and is gone with the last
    of them. Returns nothing, or why it could not be done: only root on Linux may.
    """
    if not sys.platform.startswith("linux"):
        return "not on this system"
    try:
        libc.call("unshare", CLONE_NEWNS)
        mount("none", "/", flags=MS_REC | MS_PRIVATE)
        mount("none", folder, kind="tmpfs", options=f"mode=711,size={size}")
    except OSError as error:
        return str(error)
    return ""

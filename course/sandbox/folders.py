"""Which folders Python reads from, and a way to those behind a closed door (mount(2)).

An interpreter is often installed in a home that no other user may enter; after the
change of uid it could import nothing more.
"""

from __future__ import annotations

import ctypes
import functools
import os
import sys
from collections.abc import Iterable

from . import libc

CLONE_NEWNS = 0x00020000
MS_BIND, MS_REC, MS_PRIVATE = 0x1000, 0x4000, 0x40000

SYSTEM_LIBRARIES = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib")
HARMLESS = (
    "/dev/urandom",
    "/etc/localtime",
    "/etc/mime.types",
    "/usr/share/zoneinfo",
)
"""What the standard library reads outside of itself: chance, time zones, media types."""


@functools.cache
def libraries() -> tuple[str, ...]:
    """Return the folders that modules, and the libraries they link to, come from."""
    folders = [os.path.join(sys.base_prefix, "lib"), *sys.path, *SYSTEM_LIBRARIES]
    real = sorted({os.path.realpath(folder) for folder in folders if os.path.isdir(folder)})
    return tuple(one for one in real if not any(beneath(one, other) for other in real))


def beneath(folder: str, other: str) -> bool:
    """Tell whether a folder lies inside the other."""
    return folder.startswith(other.rstrip(os.sep) + os.sep)


def closed_door(folder: str) -> str | None:
    """Return the first folder on the way to this one that other users may not enter."""
    place = os.sep
    for part in os.path.realpath(folder).split(os.sep):
        place = os.path.join(place, part)
        if not os.stat(place).st_mode & 0o001:
            return place
    return None


def open_way(folders: Iterable[str]) -> None:
    """Let other users reach these folders, for this process and its children only.

    In a mount namespace of its own, an empty folder covers each closed door, and the
    folders behind it are put back at the same place; the rest stays out of sight.
    """
    behind: dict[str, dict[str, int]] = {}
    doors = [(folder, closed_door(folder)) for folder in folders]
    if not any(door for _, door in doors):
        return
    libc.call("unshare", CLONE_NEWNS)
    mount("none", "/", flags=MS_REC | MS_PRIVATE)
    for folder, door in doors:
        if door:
            real = os.path.realpath(folder)
            behind.setdefault(door, {})[real] = os.open(real, os.O_PATH)
    for door, descriptors in behind.items():
        mount("none", door, kind="tmpfs", options="mode=755,size=1m")
        for folder, descriptor in sorted(descriptors.items()):
            os.makedirs(folder, exist_ok=True)
            mount(f"/proc/self/fd/{descriptor}", folder, flags=MS_BIND)
            os.close(descriptor)


def mount(source: str, target: str, kind: str = "", flags: int = 0, options: str = "") -> None:
    """Attach a file system at a folder (mount(2))."""
    texts = [os.fsencode(text) for text in (source, target, kind, options)]
    libc.call("mount", *texts[:3], ctypes.c_ulong(flags), texts[3])

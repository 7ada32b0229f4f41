"""Folders that may be read, one that may be written, and nothing else (landlock(7)).

The kernel adds rights from version to version ("ABI"); what this one does not know
is left out, and the version is part of the report.
https://docs.kernel.org/userspace-api/landlock.html
"""

from __future__ import annotations

import ctypes
import os
import stat
from collections.abc import Iterable

from . import libc

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
ASK_VERSION = 1
PATH_BENEATH = 1

WRITE_FILE, READ_FILE, READ_DIR = 1 << 1, 1 << 2, 1 << 3
REMOVE_DIR, REMOVE_FILE = 1 << 4, 1 << 5
MAKE_DIR, MAKE_REG = 1 << 7, 1 << 8
REFER, TRUNCATE = 1 << 13, 1 << 14

READ = READ_FILE | READ_DIR
CHANGE = WRITE_FILE | REMOVE_DIR | REMOVE_FILE | MAKE_DIR | MAKE_REG | REFER | TRUNCATE
FOR_FILES = WRITE_FILE | READ_FILE | TRUNCATE

FILE_RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 5: (1 << 16) - 1}
"""Every right over files that exists from this version on."""
TCP_FROM, BIND_AND_CONNECT = 4, 0b11
SCOPES_FROM, ABSTRACT_SOCKETS_AND_SIGNALS = 6, 0b11


class PathBeneath(ctypes.Structure):
    """struct landlock_path_beneath_attr"""

    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32))


def version() -> int:
    """Return the kernel's Landlock ABI; raise OSError where there is none."""
    return libc.call("syscall", CREATE_RULESET, None, ctypes.c_size_t(0), ASK_VERSION)


def confine(readable: Iterable[str], writable: Iterable[str]) -> int:
    """Give up every file but these, and TCP, signals and abstract sockets where it can.

    Return the ABI. Places that are not there, or out of reach anyway, are passed over.
    """
    abi = version()
    rights = max(mask for since, mask in FILE_RIGHTS.items() if since <= abi)
    ruleset = create(rights, abi)
    for place in readable:
        allow(ruleset, place, READ & rights)
    for place in writable:
        allow(ruleset, place, (READ | CHANGE) & rights)
    libc.call("syscall", RESTRICT_SELF, ruleset, 0)
    os.close(ruleset)
    return abi


def create(rights: int, abi: int) -> int:
    """Return a ruleset that denies all that this kernel can deny."""
    network = BIND_AND_CONNECT if abi >= TCP_FROM else 0
    scopes = ABSTRACT_SOCKETS_AND_SIGNALS if abi >= SCOPES_FROM else 0
    attributes = (ctypes.c_uint64 * 3)(rights, network, scopes)
    size = ctypes.c_size_t(ctypes.sizeof(attributes))
    return libc.call("syscall", CREATE_RULESET, attributes, size, 0)


def allow(ruleset: int, place: str, rights: int) -> None:
    """Allow these rights on a file, or on a folder and all beneath it."""
    try:
        descriptor = os.open(place, os.O_PATH | os.O_CLOEXEC)
    except (FileNotFoundError, PermissionError):
        return
    if not stat.S_ISDIR(os.fstat(descriptor).st_mode):
        rights &= FOR_FILES
    rule = PathBeneath(rights, descriptor)
    libc.call("syscall", ADD_RULE, ruleset, PATH_BENEATH, ctypes.byref(rule), 0)
    os.close(descriptor)

"""Who the process is and which network it sees (unshare(2), user_namespaces(7), setuid(2))."""

from __future__ import annotations

import ctypes
import os

from . import libc

CLONE_NEWUSER = 0x10000000
CLONE_NEWNET = 0x40000000
PR_SET_DUMPABLE = 4
CAPABILITIES_VERSION_3 = 0x20080522


def become(uid: int, data: str) -> None:
    """Own the data folder, and be nobody else from now on; root alone may do this."""
    give(data, uid)
    os.setgroups([])
    os.setresgid(uid, uid, uid)
    os.setresuid(uid, uid, uid)


def give(folder: str, uid: int) -> None:
    """Make a folder and all in it belong to one uid, and open to no other."""
    for place, folders, files in os.walk(folder):
        for name in folders + files:
            os.chown(os.path.join(place, name), uid, uid, follow_symlinks=False)
    os.chown(folder, uid, uid)
    os.chmod(folder, 0o700)


def leave_network() -> None:
    """Move to an empty network: no interface is up, not even the loopback."""
    libc.call("unshare", CLONE_NEWNET)


def leave_network_as_user() -> None:
    """Do the same without being root, inside a user namespace of one's own."""
    uid, gid = os.geteuid(), os.getegid()
    libc.prctl(PR_SET_DUMPABLE, 1)
    libc.call("unshare", CLONE_NEWUSER | CLONE_NEWNET)
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{uid} {uid} 1"),
        ("gid_map", f"{gid} {gid} 1"),
    ):
        with open(f"/proc/self/{name}", "w") as file:
            file.write(text)


def drop_capabilities() -> None:
    """Hold no capability any more, whichever namespace gave it (capset(2))."""
    header = (ctypes.c_uint32 * 2)(CAPABILITIES_VERSION_3, 0)
    libc.call("capset", header, (ctypes.c_uint32 * 6)())

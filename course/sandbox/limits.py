"""Ceilings on what a process uses (setrlimit(2)), and two promises to the kernel."""

from __future__ import annotations

import os
import resource
import signal

from . import libc
from .order import Limits

PR_SET_PDEATHSIG = 1
PR_SET_NO_NEW_PRIVS = 38


def limit(limits: Limits) -> None:
    """Cap CPU, file size, descriptors and core dumps, and end all forking where that works.

    RLIMIT_NPROC 0 holds for every user but root, and for threads as well. At the CPU limit
    comes SIGXCPU, and SIGKILL a second later for who ignores it.
    """
    ceilings = {
        resource.RLIMIT_FSIZE: limits.file,
        resource.RLIMIT_NOFILE: limits.descriptors,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NPROC: 0,
    }
    resource.setrlimit(resource.RLIMIT_CPU, (limits.cpu, limits.cpu + 1))
    for ceiling, value in ceilings.items():
        resource.setrlimit(ceiling, (value, value))


def limit_memory(limits: Limits) -> None:
    """Cap the address space; some systems (macOS) refuse."""
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))


def refuse_privileges() -> None:
    """Promise to gain no privilege from any program (no_new_privs in prctl(2))."""
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1)


def die_with(parent: int) -> None:
    """Be killed as soon as the parent ends; a change of uid afterwards would undo this."""
    libc.prctl(PR_SET_PDEATHSIG, int(signal.SIGKILL))
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)

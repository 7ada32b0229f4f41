"""The locks, in the order in which they close, and an honest account of which ones did."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable

from .order import Isolation, Order

if sys.platform != "win32":
    from . import folders, limits
if sys.platform == "linux":
    from . import identity, landlock, seccomp


def confine(order: Order, uid: int | None = None, parent: int | None = None) -> Isolation:
    """Lock this process in for good, as far as the system and the order's level allow.

    `uid` is the sandbox's own, which only root can give; with `parent` it dies as that one
    does. The order of the locks matters: a new uid forgets the parent-death signal,
    Landlock hides the files that namespaces are set up with, seccomp forbids the rest.
    """
    steps = Steps()
    if order.level >= 2 and sys.platform == "linux":
        leave(steps, order, uid)
    if order.level >= 1 and sys.platform != "win32":
        steps.attempt("limits", lambda: limits.limit(order.limits))
        steps.attempt("memory", lambda: limits.limit_memory(order.limits))
    if order.level >= 1 and sys.platform == "linux":
        steps.attempt("no-new-privileges", limits.refuse_privileges)
        if parent is not None:
            steps.attempt("dies-with-parent", lambda: limits.die_with(parent))
    if order.level >= 2 and sys.platform == "linux":
        shut(steps, order)
    return Isolation.of(steps.done, steps.missing)


def get_ready() -> None:
    """Compute once, before the forks, what is the same for every sandbox."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # each sandbox reports what it lacks
            seccomp.program(os.uname().machine)
        with contextlib.suppress(OSError):
            folders.open_way(folders.libraries())


class Steps:
    """What was attempted, and what came of it."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.missing: list[str] = []

    def attempt(self, name: str, step: Callable[[], object]) -> None:
        """Take a step; note it with what it returned, or why it failed."""
        try:
            detail = step()
        except (OSError, ValueError) as error:
            self.missing.append(f"{name}: {error}")
        else:
            self.done.append(name if detail is None else f"{name} {detail}")


def leave(steps: Steps, order: Order, uid: int | None) -> None:
    """Leave the network and, as root, the user."""
    if order.level >= 3 and uid is not None:
        steps.attempt("network", identity.leave_network)
        steps.attempt("uid", lambda: identity.become(uid, order.data))
    else:
        steps.attempt("network", identity.leave_network_as_user)
        steps.missing.append("uid: only root can give a sandbox its own")


def shut(steps: Steps, order: Order) -> None:
    """Shut away files, capabilities and system calls; nothing can be opened up after this."""
    readable = [*folders.libraries(), *folders.HARMLESS, order.root, *order.readable]
    writable = [order.data, os.devnull]
    steps.attempt("landlock", lambda: landlock.confine(readable, writable))
    steps.attempt("capabilities", identity.drop_capabilities)
    steps.attempt("seccomp", seccomp.filter_calls)
    steps.attempt("libraries", lambda: os.scandir(os.path.dirname(os.__file__)).close())

"""The life of a sandbox: shed what was inherited, lock in, greet, call the entry, end."""

from __future__ import annotations

import gc
import importlib
import os
import sys
from collections.abc import Callable
from typing import Any, NoReturn

from .confine import confine
from .ending import FAILED, OUT_OF_MEMORY, REFUSED, RETURNED
from .frames import encode
from .order import Isolation, Order, SandboxError

Entry = Callable[[int, dict[str, Any]], object]
CHANNEL, BEYOND = 3, 65_536
"""The number of the channel in a forked sandbox, and one that no descriptor reaches."""


def live(order: Order, channel: int, uid: int | None = None, parent: int | None = None) -> NoReturn:
    """Run an order to its end; the process never returns to whoever forked it.

    The first message on the channel is `{"level", "steps", "missing"}`, or
    `{"error"}` when there will be no sandbox.
    """
    code = REFUSED
    try:
        entry = prepare(order, uid, parent, channel)
        code = FAILED
        entry(channel, order.options)
        code = RETURNED
    except MemoryError:
        code = OUT_OF_MEMORY
    finally:
        os._exit(code)


def prepare(order: Order, uid: int | None, parent: int | None, channel: int) -> Entry:
    """Do all that is done before the entry is called, and send the first message."""
    try:
        entry = find(order.entry)
        isolation = settle(order, uid, parent)
    except Exception as error:
        os.write(channel, encode({"error": f"{type(error).__name__}: {error}"}))
        raise
    os.write(channel, encode(isolation.to_json()))
    return entry


def find(entry: str) -> Entry:
    """Return the function named "package.module:function"."""
    module, _, name = entry.partition(":")
    function: Entry = getattr(importlib.import_module(module), name)
    return function


def settle(order: Order, uid: int | None, parent: int | None) -> Isolation:
    """Move into the sandbox's folders and lock the door."""
    gc.disable()
    os.umask(0o077)
    os.chdir(order.data)
    isolation = confine(order, uid, parent)
    if isolation.level < order.least:
        raise SandboxError(f"level {isolation.level}, not {order.least}: {isolation.missing}")
    for folder in (order.root, order.data):
        if not os.access(folder, os.R_OK | os.X_OK):
            raise SandboxError(f"{folder} is out of the sandbox's reach: make it in a workplace()")
    sys.path.insert(0, order.root)
    os.environ.clear()
    os.environ.update(environment(order.data))
    gc.enable()  # what the zygote froze costs nothing; the layer's own circles are collected
    return isolation


def environment(data: str) -> dict[str, str]:
    """Return the only environment variables of a sandbox."""
    return {
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "HOME": data,
        "TMPDIR": data,
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def shed(channel: int) -> int:
    """Keep no descriptor but the channel, return its new number, and talk to /dev/null."""
    os.dup2(channel, CHANNEL, inheritable=False)
    null = os.open(os.devnull, os.O_RDWR)
    for standard in range(3):
        os.dup2(null, standard)
    os.closerange(CHANNEL + 1, BEYOND)
    return CHANNEL

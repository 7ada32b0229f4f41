"""System calls that Python has no function for (syscall(2), prctl(2))."""

from __future__ import annotations

import ctypes
import os

LIBRARY = ctypes.CDLL(None, use_errno=True)


def call(function: str, *arguments: object) -> int:
    """Call a function of the C library; raise OSError when it fails."""
    result = int(getattr(LIBRARY, function)(*arguments))
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{function}: {os.strerror(number)}")
    return result


def prctl(option: int, value: object, third: object = 0) -> int:
    """Change how the kernel treats this process (prctl(2))."""
    zero = ctypes.c_ulong(0)
    second = ctypes.c_ulong(value) if isinstance(value, int) else value
    return call("prctl", option, second, third, zero, zero)

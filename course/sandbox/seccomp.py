"""A filter in front of every system call: the listed ones pass, the others get EPERM.

The filter is a program for the kernel's packet filter, written out by hand; a call
from another architecture ends the process, since numbers differ between them.
https://docs.kernel.org/userspace-api/seccomp_filter.html
"""

from __future__ import annotations

import ctypes
import errno
import functools
import os
import struct
import sys

from . import libc
from .syscalls import conditions, numbers

PR_SET_SECCOMP, MODE_FILTER = 22, 2
LOAD, JUMP_IF_EQUAL, RETURN = 0x20, 0x15, 0x06
NUMBER_AT, MACHINE_AT, ARGUMENTS_AT = 0, 4, 16
KILL, ALLOW = 0x80000000, 0x7FFF0000
REFUSE = 0x00050000 | errno.EPERM

MACHINES = {"x86_64": (0xC000003E, 1), "aarch64": (0xC00000B7, 2)}
"""For each machine the kernel's word for it (AUDIT_ARCH) and its column of the table."""

Instruction = tuple[int, int, int, int]


class Program(ctypes.Structure):
    """struct sock_fprog"""

    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def filter_calls() -> None:
    """Refuse every call off the list from now on; OSError where that cannot be done."""
    code = program(os.uname().machine)
    packed = Program(len(code) // 8, code)
    libc.prctl(PR_SET_SECCOMP, MODE_FILTER, ctypes.byref(packed))


@functools.cache
def program(machine: str) -> bytes:
    """Return the filter for a machine, eight bytes an instruction (struct sock_filter)."""
    if machine not in MACHINES or sys.byteorder != "little" or sys.maxsize < 2**32:
        raise OSError(errno.ENOSYS, f"no list of system calls for {machine}")
    word, column = MACHINES[machine]
    start: list[Instruction] = [
        (LOAD, 0, 0, MACHINE_AT),
        (JUMP_IF_EQUAL, 1, 0, word),
        (RETURN, 0, 0, KILL),
        (LOAD, 0, 0, NUMBER_AT),
    ]
    checked = [
        instruction
        for number, (index, values) in conditions(column).items()
        for instruction in with_argument(number, index, values)
    ]
    whole = start + checked + any_of(sorted(numbers(column)))
    return b"".join(struct.pack("HBBI", *instruction) for instruction in whole)


def with_argument(number: int, index: int, values: tuple[int, ...]) -> list[Instruction]:
    """Decide one call by the low 32 bits of one argument; pass other calls on."""
    decide = [(LOAD, 0, 0, ARGUMENTS_AT + 8 * index), *any_of(list(values))]
    return [(JUMP_IF_EQUAL, 0, len(decide), number), *decide]


def any_of(values: list[int]) -> list[Instruction]:
    """Allow when what was loaded is one of these, at most 255, and refuse otherwise."""
    last = len(values) - 1
    tests = [(JUMP_IF_EQUAL, last - at + 1, 0, value) for at, value in enumerate(values)]
    return [*tests, (RETURN, 0, 0, REFUSE), (RETURN, 0, 0, ALLOW)]

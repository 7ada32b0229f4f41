"""The system-call filter, run on paper for both machines that it is written for."""

import struct
import sys

import pytest

from course.sandbox import syscalls

if sys.platform == "win32":
    pytest.skip("Windows has no system-call filter", allow_module_level=True)

from course.sandbox import seccomp

X86, ARM = "x86_64", "aarch64"
FCNTL, IOCTL, CLONE, EXECVE, READ = (
    {X86: 72, ARM: 25},
    {X86: 16, ARM: 29},
    {X86: 56, ARM: 220},
    {X86: 59, ARM: 221},
    {X86: 0, ARM: 63},
)
SET_OWNER, LOCK, PUSH_INPUT = 8, 6, 0x5412


def verdict(machine, number, *arguments, word=None):
    """What the filter answers to one call, as the kernel would run it."""
    code = list(struct.iter_unpack("HBBI", seccomp.program(machine)))
    word = seccomp.MACHINES[machine][0] if word is None else word
    memory = struct.pack("<IIQ6Q", number, word, 0, *arguments, *[0] * (6 - len(arguments)))
    at, loaded = 0, 0
    while True:
        kind, if_equal, if_not, value = code[at]
        if kind == seccomp.RETURN:
            return value
        if kind == seccomp.LOAD:
            (loaded,) = struct.unpack_from("<I", memory, value)
        jump = if_equal if loaded == value else if_not
        at += 1 + (jump if kind == seccomp.JUMP_IF_EQUAL else 0)


@pytest.fixture(params=[X86, ARM])
def machine(request):
    return request.param


def test_reading_is_allowed(machine):
    assert verdict(machine, READ[machine]) == seccomp.ALLOW


@pytest.mark.parametrize("call", [CLONE, EXECVE])
def test_new_processes_are_refused(machine, call):
    assert verdict(machine, call[machine]) == seccomp.REFUSE


def test_locks_are_allowed_and_signals_are_not(machine):
    assert verdict(machine, FCNTL[machine], 3, LOCK) == seccomp.ALLOW
    assert verdict(machine, FCNTL[machine], 3, SET_OWNER) == seccomp.REFUSE


def test_nothing_is_typed_into_a_terminal(machine):
    assert verdict(machine, IOCTL[machine], 0, PUSH_INPUT) == seccomp.REFUSE


def test_calls_of_the_other_x86_numbering_are_refused():
    assert verdict(X86, 0x40000000 | READ[X86]) == seccomp.REFUSE


def test_calls_of_another_machine_end_the_process(machine):
    assert verdict(machine, READ[machine], word=0x40000003) == seccomp.KILL


def test_unknown_machine_is_an_error_that_names_it():
    with pytest.raises(OSError, match="no list of system calls for riscv64"):
        seccomp.program("riscv64")


def test_every_jump_fits_in_a_byte():
    assert max(len(syscalls.numbers(column)) for column in (1, 2)) < 255

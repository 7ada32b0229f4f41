"""The system calls that Python, SQLite and Flask need: name, number on x86-64, on aarch64.

From the kernel's arch/x86/entry/syscalls/syscall_64.tbl and
include/uapi/asm-generic/unistd.h; a dash where the machine has no such call. Absent on
purpose: sockets, fork and threads, exec, kill, ptrace, mounts, io_uring, memfd_create,
and whatever changes a mode, an owner or a time (Landlock does not see those).
"""

from __future__ import annotations

ALLOWED = """
# bytes, in and out
read 0 63, write 1 64, readv 19 65, writev 20 66, pread64 17 67, pwrite64 18 68,
preadv 295 69, pwritev 296 70, lseek 8 62, sendfile 40 71, copy_file_range 326 285,
pipe 22 -, pipe2 293 59, dup 32 23, dup2 33 -, dup3 292 24, close 3 57, close_range 436 436,
eventfd2 290 19,
# files and folders (which ones: Landlock says)
open 2 -, openat 257 56, openat2 437 437, creat 85 -, stat 4 -, fstat 5 80, lstat 6 -,
newfstatat 262 79, statx 332 291, statfs 137 43, fstatfs 138 44, access 21 -,
faccessat 269 48, faccessat2 439 439, readlink 89 -, readlinkat 267 78, getdents64 217 61,
getcwd 79 17, chdir 80 49, fchdir 81 50, mkdir 83 -, mkdirat 258 34, rmdir 84 -,
unlink 87 -, unlinkat 263 35, rename 82 -, renameat 264 38, renameat2 316 276, link 86 -,
linkat 265 37, truncate 76 45, ftruncate 77 46, fallocate 285 47, fadvise64 221 223,
fsync 74 82, fdatasync 75 83, flock 73 32, umask 95 166,
# memory
brk 12 214, mmap 9 222, munmap 11 215, mremap 25 216, mprotect 10 226, madvise 28 233,
msync 26 227, mincore 27 232,
# waiting
poll 7 -, ppoll 271 73, select 23 -, pselect6 270 72, epoll_create1 291 20,
epoll_ctl 233 21, epoll_wait 232 -, epoll_pwait 281 22, nanosleep 35 101,
clock_nanosleep 230 115, futex 202 98, sched_yield 24 124, restart_syscall 219 128,
# clocks and chance
clock_gettime 228 113, clock_getres 229 114, gettimeofday 96 169, time 201 -, times 100 153,
getrandom 318 278, getitimer 36 102, setitimer 38 103, alarm 37 -,
# itself
getpid 39 172, gettid 186 178, getppid 110 173, getuid 102 174, geteuid 107 175,
getgid 104 176, getegid 108 177, getgroups 115 158, getpgrp 111 -, getpgid 121 155,
getsid 124 156, getresuid 118 148, getresgid 120 150, getrlimit 97 163, getrusage 98 165,
sched_getaffinity 204 123, getcpu 309 168, sysinfo 99 179, uname 63 160,
# signals to itself
rt_sigaction 13 134, rt_sigprocmask 14 135, rt_sigreturn 15 139, rt_sigpending 127 136,
rt_sigsuspend 130 133, rt_sigtimedwait 128 137, sigaltstack 131 132,
# threads' book-keeping (there is one thread)
set_robust_list 273 99, set_tid_address 218 96, rseq 334 293, membarrier 324 283,
# the end
exit 60 93, exit_group 231 94
"""

ALLOWED_WITH = {
    "fcntl 72 25": (1, (0, 1, 2, 3, 4, 5, 6, 7, 36, 37, 38, 1030)),
    "ioctl 16 29": (1, (0x5401, 0x5413, 0x5421, 0x5450, 0x5451)),
    "prlimit64 302 261": (0, (0,)),
    "socketpair 53 199": (0, (1,)),
}
"""Calls allowed only where the argument at this index has one of these values.

fcntl: copies, flags and locks, but no signals; ioctl: what is this terminal, blocking,
close-on-exec; prlimit64: one's own; socketpair: AF_UNIX, which asyncio needs.
"""


def numbers(column: int) -> frozenset[int]:
    """Return the calls allowed whatever their arguments: column 1 is x86-64, 2 aarch64."""
    lines = (line for line in ALLOWED.splitlines() if not line.startswith("#"))
    calls = " ".join(lines).split(",")
    return frozenset(int(call.split()[column]) for call in calls if call.split()[column] != "-")


def conditions(column: int) -> dict[int, tuple[int, tuple[int, ...]]]:
    """Return, for each call allowed with some arguments only, the index and the values."""
    return {int(call.split()[column]): rule for call, rule in ALLOWED_WITH.items()}

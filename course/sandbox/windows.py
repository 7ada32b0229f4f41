"""A channel for Windows, where a pipe cannot be waited for and a socket is no descriptor.

The sandbox holds one end of a named pipe as a plain descriptor; on the trusted side
two threads carry bytes between the other end and a socket that never leaves the process.
https://learn.microsoft.com/windows/win32/ipc/named-pipes
"""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import _winapi
    import contextlib
    import msvcrt
    import os
    import secrets
    import socket
    import subprocess
    import threading

    from .fresh import command, environment

    PIECE = 65536
    ACCESS = _winapi.PIPE_ACCESS_DUPLEX | _winapi.FILE_FLAG_OVERLAPPED
    FIRST = _winapi.FILE_FLAG_FIRST_PIPE_INSTANCE
    FOREVER = _winapi.NMPWAIT_WAIT_FOREVER

    def start(module: str) -> tuple[socket.socket, subprocess.Popen[bytes]]:
        """Start a fresh interpreter with one end of a channel, and return the other end."""
        name = rf"\\.\pipe\bookshelf-{secrets.token_hex(16)}"
        outside = _winapi.CreateNamedPipe(name, ACCESS | FIRST, 0, 1, PIECE, PIECE, FOREVER, 0)
        both_ways = _winapi.GENERIC_READ | _winapi.GENERIC_WRITE
        inside = _winapi.CreateFile(name, both_ways, 0, 0, _winapi.OPEN_EXISTING, 0, 0)
        os.set_handle_inheritable(inside, True)
        process = subprocess.Popen(
            [*command(module), str(inside)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            env=environment(),
            startupinfo=subprocess.STARTUPINFO(lpAttributeList={"handle_list": [inside]}),
        )
        _winapi.CloseHandle(inside)
        channel, carried = socket.socketpair()
        for carry in (carry_in, carry_out):
            threading.Thread(target=carry, args=(outside, carried), daemon=True).start()
        return channel, process

    def inherited_channel() -> int:
        """Return, inside the sandbox, the descriptor of its end."""
        return msvcrt.open_osfhandle(int(sys.argv[2]), os.O_RDWR | os.O_BINARY)

    def carry_in(pipe: int, carried: socket.socket) -> None:
        """Carry what the trusted side writes to the sandbox, until it closes."""
        with contextlib.suppress(OSError):
            while piece := carried.recv(PIECE):
                waiting, _ = _winapi.WriteFile(pipe, piece, overlapped=True)
                waiting.GetOverlappedResult(True)

    def carry_out(pipe: int, carried: socket.socket) -> None:
        """Carry what the sandbox writes to the trusted side, until it ends."""
        with contextlib.suppress(OSError):
            while True:
                waiting, _ = _winapi.ReadFile(pipe, PIECE, overlapped=True)
                waiting.GetOverlappedResult(True)
                carried.sendall(waiting.getbuffer() or b"")
        carried.close()
        _winapi.CloseHandle(pipe)

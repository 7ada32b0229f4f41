"""The zygote's loop: fork what is ordered, reap what ended, tell the trusted side."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import socket
from typing import Any, NoReturn

from . import child, frames
from .ending import REFUSED
from .order import Order

FIRST_UID, UIDS = 60_000, 5_000


class Forks:
    """The living sandboxes, each with the leash that its owner holds it by."""

    def __init__(self, control: socket.socket) -> None:
        self.control = control
        self.leashes: dict[int, socket.socket] = {}
        self.killed: set[int] = set()
        self.count = os.getpid() * 100
        self.wake, wake_up = os.pipe()
        os.set_blocking(wake_up, False)
        signal.set_wakeup_fd(wake_up, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda number, frame: None)

    def serve(self) -> None:
        """Serve orders until the trusted side hangs up."""
        while True:
            held = {leash: pid for pid, leash in self.leashes.items() if pid not in self.killed}
            sources: list[socket.socket | int] = [self.control, self.wake, *held]
            ready, _, _ = select.select(sources, [], [])
            for leash in held.keys() & set(ready):
                kill(held[leash])
                self.killed.add(held[leash])
            if self.wake in ready:
                os.read(self.wake, 4096)
                self.reap()
            if self.control in ready and not self.fork():
                return

    def fork(self) -> bool:
        """Fork the sandbox that is ordered next; return False when nobody orders any more."""
        message, descriptors = frames.receive_with_descriptors(self.control, most=2)
        if message is None:
            return False
        channel, leash = descriptors[0], socket.socket(fileno=descriptors[1])
        parent, uid = os.getpid(), self.next_uid()
        try:
            pid = os.fork()
            if pid == 0:
                become_sandbox(message, channel, uid, parent)
            self.leashes[pid] = leash
            self.introduce(pid)
        except OSError as error:
            leash.sendall(frames.encode({"error": f"no more processes: {error}"}))
        os.close(channel)
        return True

    def next_uid(self) -> int | None:
        """Return a uid that no living sandbox of this zygote has; only root has any to give."""
        if not hasattr(os, "geteuid") or os.geteuid() != 0:
            return None
        self.count += 1
        return FIRST_UID + self.count % UIDS

    def introduce(self, pid: int) -> None:
        """Tell the trusted side who was born."""
        try:
            descriptors = [os.pidfd_open(pid)] if hasattr(os, "pidfd_open") else []
            frames.send_with_descriptors(self.leashes[pid], {"pid": pid}, descriptors)
            for descriptor in descriptors:
                os.close(descriptor)
        except OSError:
            kill(pid)

    def reap(self) -> None:
        """Kill what each ended child left of its group, and tell how the child ended."""
        for pid in list(self.leashes):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if not ended:
                continue
            self.killed.discard(pid)
            kill_group(pid)
            with self.leashes.pop(pid) as leash, contextlib.suppress(OSError):
                leash.sendall(frames.encode({"code": os.waitstatus_to_exitcode(status)}))


def kill(pid: int) -> None:
    """Kill a child that was not reaped yet, and its group if it has made one."""
    os.kill(pid, signal.SIGKILL)
    kill_group(pid)


def kill_group(pid: int) -> None:
    """Kill what is left of a group."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def become_sandbox(message: dict[str, Any], channel: int, uid: int | None, parent: int) -> NoReturn:
    """Forget the zygote, in the child, and live as the sandbox that was ordered."""
    try:
        os.setsid()
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        child.live(Order.from_json(message), child.shed(channel), uid, parent)
    finally:
        os._exit(REFUSED)

"""Whole messages over a descriptor: four bytes of length (big-endian), then JSON."""

from __future__ import annotations

import os
import select
import time

# The most that a sandbox may send at once. What is trusted may send more.
LONGEST_REPLY = 1024 * 1024
LONGEST_CALL = 16 * 1024 * 1024


class ChannelClosed(Exception):
    """The other side has ended, or sent what is no message."""


class OutOfTime(Exception):
    """The other side did not answer in time."""


def send(descriptor: int, message: bytes, deadline: float | None = None) -> None:
    """Send one message. `os.write` works in a sandbox that may not use sockets.

    deadline: as for `receive`; the descriptor must then be one that does not block.
    """
    rest = memoryview(len(message).to_bytes(4, "big") + message)
    while rest:
        if deadline is not None:
            _wait([], [descriptor], deadline)
        try:
            rest = rest[os.write(descriptor, rest) :]
        except BlockingIOError:
            continue
        except OSError as error:
            raise ChannelClosed(str(error)) from error


def receive(descriptor: int, longest: int, deadline: float | None = None) -> bytes:
    """Return the next message.

    deadline: a moment of `time.monotonic()`; raises OutOfTime when it passes, ChannelClosed
    when the other side has ended or announces more than `longest` bytes.
    """
    length = int.from_bytes(_exactly(descriptor, 4, deadline), "big")
    if length > longest:
        raise ChannelClosed(f"a message of {length} bytes; {longest} is the most")
    return _exactly(descriptor, length, deadline)


def _exactly(descriptor: int, length: int, deadline: float | None) -> bytes:
    parts = bytearray()
    while len(parts) < length:
        if deadline is not None:
            _wait([descriptor], [], deadline)
        try:
            part = os.read(descriptor, length - len(parts))
        except OSError as error:
            raise ChannelClosed(str(error)) from error
        if not part:
            raise ChannelClosed("it has ended")
        parts += part
    return bytes(parts)


def _wait(readable: list[int], writable: list[int], deadline: float) -> None:
    """Wait until one of these can be read or written, but no longer than the deadline."""
    left = deadline - time.monotonic()
    if left <= 0 or not any(select.select(readable, writable, [], left)):
        raise OutOfTime

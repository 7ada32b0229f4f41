"""Whole JSON messages over a stream socket: four bytes of length (big-endian), then UTF-8."""

from __future__ import annotations

import json
import socket
from typing import Any, Protocol

LONGEST = 1024 * 1024


class Stream(Protocol):
    """What gives up to so many bytes at a time: a socket, for one."""

    def recv(self, length: int, /) -> bytes:
        """Return the next bytes; none when the other side has closed."""


def encode(message: dict[str, Any]) -> bytes:
    """Return the message as it travels."""
    body = json.dumps(message).encode()
    return len(body).to_bytes(4, "big") + body


def receive(stream: Stream) -> dict[str, Any] | None:
    """Return the next message, or None when the other side has closed."""
    header = exactly(stream, 4)
    return None if header is None else after(header, stream)


def receive_with_descriptors(
    stream: socket.socket, most: int
) -> tuple[dict[str, Any] | None, list[int]]:
    """Return the next message and the descriptors that came with it (unix(7), SCM_RIGHTS)."""
    start, descriptors, _, _ = socket.recv_fds(stream, 4, most)
    rest = exactly(stream, 4 - len(start)) if start else None
    return (None if rest is None else after(start + rest, stream)), descriptors


def send_with_descriptors(
    stream: socket.socket, message: dict[str, Any], descriptors: list[int]
) -> None:
    """Send a message, and these descriptors with its first byte."""
    whole = encode(message)
    sent = socket.send_fds(stream, [whole], descriptors)
    stream.sendall(whole[sent:])


def after(header: bytes, stream: Stream) -> dict[str, Any] | None:
    """Return the message that this header announces."""
    length = int.from_bytes(header, "big")
    if length > LONGEST:
        raise ValueError(f"a message of {length} bytes; {LONGEST} is the most")
    body = exactly(stream, length)
    return None if body is None else dict(json.loads(body))


def exactly(stream: Stream, length: int) -> bytes | None:
    """Return exactly this many bytes, or None when the stream ends first."""
    parts = bytearray()
    while len(parts) < length:
        part = stream.recv(length - len(parts))
        if not part:
            return None
        parts += part
    return bytes(parts)

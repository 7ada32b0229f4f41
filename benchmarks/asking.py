"""Asking a server for one address as fast as it answers, and counting the answers."""

from __future__ import annotations

import re
import socket
import subprocess
import time
from concurrent.futures import ProcessPoolExecutor

# Clients enough to keep two workers busy.
CLIENTS = 4
MOST = 200_000


def answers_a_second(port: int, path: str, seconds: float, wrk: str | None) -> float:
    """Return how many answers a second this server gives, asked by wrk or by our clients."""
    if wrk:
        address = f"http://127.0.0.1:{port}{path}"
        command = [wrk, "-t1", f"-c{CLIENTS}", f"-d{max(1, round(seconds))}s", address]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        if found := re.search(r"Requests/sec:\s*([0-9.]+)", told):
            return float(found[1])
        raise RuntimeError(f"wrk did not say how many requests it made: {told}")
    with ProcessPoolExecutor(CLIENTS) as clients:
        asked = [clients.submit(count_answers, port, path, seconds) for _ in range(CLIENTS)]
        return sum(client.result() for client in asked)


def count_answers(port: int, path: str, seconds: float) -> float:
    """Ask again and again for some seconds, on one connection as long as the server keeps it."""
    request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode()
    connection: socket.socket | None = None
    answers = 0
    started = time.perf_counter()
    while answers < MOST and time.perf_counter() - started < seconds:
        if connection is None:
            connection = socket.create_connection(("127.0.0.1", port), timeout=10)
        connection.sendall(request)
        if not read_answer(connection):
            connection.close()
            connection = None
        answers += 1
    if connection:
        connection.close()
    return answers / (time.perf_counter() - started)


def read_answer(connection: socket.socket) -> bool:
    """Read one whole answer; return whether the server keeps the connection open."""
    received = connection.recv(65536)
    while b"\r\n\r\n" not in received:
        received += _more(connection)
    head, _, body = received.partition(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(f"the server answered {head[:80]!r}")
    length = re.search(rb"(?i)\r\ncontent-length: *([0-9]+)", head)
    if length is None:
        raise RuntimeError("the server did not say how long its answer is")
    missing = int(length[1]) - len(body)
    while missing > 0:
        missing -= len(_more(connection))
    return b"connection: close" not in head.lower()


def _more(connection: socket.socket) -> bytes:
    received = connection.recv(65536)
    if not received:
        raise RuntimeError("the server closed the connection in the middle of an answer")
    return received

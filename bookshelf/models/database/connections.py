"""Connections at rest: to open one takes longer than most visits last."""

from __future__ import annotations

import os
import sqlite3
import threading
from typing import Any

from ..errors import Busy

MOST_AT_REST = 8
# How long others may keep a visit from writing: seconds.
PATIENCE = 10


class Connection(sqlite3.Connection):
    """A connection that knows which process opened which file."""

    of: tuple[int, ...] = ()

    def execute(self, sql: str, parameters: Any = (), /) -> sqlite3.Cursor:
        """Do what the SQL says. Raises Busy when others keep the file for too long."""
        try:
            return super().execute(sql, parameters)
        except sqlite3.OperationalError as error:
            # Python 3.10 does not give the code of an error of SQLite.
            if str(error) == "database is locked":
                raise Busy from error
            raise


class Connections:
    """The connections to one SQLite file. Each serves one visit at a time.

    A file that was put in the place of this one gets new connections, and so does a process
    that was forked from this one (https://sqlite.org/howtocorrupt.html, 2.6 and 2.7).
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._resting: list[Connection] = []
        self._left_behind: list[Connection] = []

    def __del__(self) -> None:
        """Close what rests: a connection alone would wait for the garbage collector."""
        for database in self._resting:
            if database.of[0] == os.getpid():
                database.close()

    def take(self) -> Connection:
        """Return a connection that rests, or a new one."""
        now = identity(self._path)
        with self._lock:
            while self._resting:
                database = self._resting.pop()
                if database.of == now:
                    return database
                # In a forked process not even closing it is safe, so it is kept unused.
                self._left_behind.append(database)
        return connect(self._path)

    def give_back(self, database: Connection) -> None:
        """Let a connection rest. What it began to write and did not end is undone."""
        if database.in_transaction:
            database.rollback()
        with self._lock:
            if len(self._resting) < MOST_AT_REST:
                self._resting.append(database)
                return
        database.close()


def connect(path: str) -> Connection:
    """Open a connection whose transactions begin only where the code says BEGIN.

    What was acknowledged outlives the end of this program, however sudden (a crash, kill -9):
    the system has it. A power cut may undo what was written in the last seconds, and leaves
    the file whole. To exclude that too, `synchronous = FULL` waits for the disk at each write,
    which we measured to take seven times as long.
    """
    # It may rest between two visits that are in two threads.
    database = sqlite3.connect(
        path, timeout=PATIENCE, isolation_level=None, check_same_thread=False, factory=Connection
    )
    database.row_factory = sqlite3.Row
    database.execute("PRAGMA synchronous = NORMAL")
    database.execute("PRAGMA foreign_keys = ON")
    # What is read is shared by all connections, and a search reads many rows far apart: in bytes.
    database.execute("PRAGMA mmap_size = 1073741824")
    database.of = identity(path)
    return database


def identity(path: str) -> tuple[int, ...]:
    """Return numbers that tell this process and this file from all others."""
    status = os.stat(path)
    return os.getpid(), status.st_dev, status.st_ino

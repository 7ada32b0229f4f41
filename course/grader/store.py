"""What was judged already, kept on disk as it comes: a killed run goes on from there."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import msgspec

from course.text import CourseError
from course.text import mark as _

from .jobs import Done

TABLE = "CREATE TABLE IF NOT EXISTS done (key TEXT PRIMARY KEY, result BLOB NOT NULL) STRICT"


class Store:
    """Results by the content that they came of: layers, tests and grader."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        try:
            self._database = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.execute(TABLE)
        except sqlite3.Error as error:
            sentence = _("{file} cannot be used: {error}. Move it away and grade again.")
            raise CourseError(sentence, file=path, error=error) from error

    def get(self, key: str) -> Done | None:
        """Return what came of this content, if it was judged already."""
        with self._lock:
            query = "SELECT result FROM done WHERE key = ?"
            row = self._database.execute(query, (key,)).fetchone()
        return None if row is None else msgspec.json.decode(row[0], type=Done)

    def put(self, key: str, done: Done) -> None:
        """Keep what came of this content."""
        with self._lock:
            self._database.execute(
                "INSERT OR REPLACE INTO done VALUES (?, ?)", (key, msgspec.json.encode(done))
            )

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

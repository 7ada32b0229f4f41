"""Where the log is written: to the error stream, one line for each request."""

from __future__ import annotations

import logging
import sys
from datetime import datetime

LOGGER = logging.getLogger("bookshelf")


class ToErrors(logging.Handler):
    """Writes each line to what is the error stream at that moment."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write the line of a record."""
        print(self.format(record), file=sys.stderr, flush=True)


class ForPeople(logging.Formatter):
    """Writes what the log says of a request in few words, for who sits at the terminal."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a request, or the lines of a fault."""
        now = datetime.fromtimestamp(record.created).strftime("%H:%M:%S")
        fault = getattr(record, "fault", "")
        if fault:
            return "\n".join(_printable(line) for line in f"{now}  {fault}".splitlines())
        line = getattr(record, "line", None)
        if line is None:
            return super().format(record)
        query = f"?{'&'.join(line.parameters)}" if line.parameters else ""
        asked = _printable(f"{line.method} {line.path}{query}")
        return f"{now}  {line.status}  {asked}  {line.milliseconds:.0f} ms  {line.id}"


def write_logs(formatter: logging.Formatter | None = None) -> None:
    """Write the log, as JSON for programs or as a formatter has it.

    Where something else was told to write it, such as the server that we run in, that is left
    as it is.
    """
    if LOGGER.hasHandlers():
        return
    handler = ToErrors()
    handler.setFormatter(formatter)
    LOGGER.addHandler(handler)
    LOGGER.setLevel(logging.INFO)


def _printable(text: str) -> str:
    """Return text without characters that move a terminal."""
    return text.encode("unicode_escape").decode("ascii")

"""JSON that is read as far as it is needed, so that a file need not fit into memory."""

from __future__ import annotations

import re
from json import JSONDecodeError, JSONDecoder
from pathlib import Path
from typing import Any, TextIO

from bookshelf.text import mark as _

from .problems import CannotRead

AT_ONCE = 1 << 16
# No book needs more characters; else one bracket too many would be sought to the end.
MOST = 1 << 20
MOST_DIGITS = 4000

NOT_JSON = _("{file}, line {line}: this is not JSON as it must be ({error}).")
SPACE = re.compile(r"[ \t\r\n\ufeff]*")


def _whole_number(digits: str) -> int | str:
    """Return a number; as text when it has so many digits that Python reads it for no one."""
    return int(digits) if len(digits) <= MOST_DIGITS else digits


DECODER = JSONDecoder(parse_int=_whole_number)


class JsonText:
    """A text of JSON, and how far it was read. `line` is the line of what comes next."""

    def __init__(self, path: Path, file: TextIO) -> None:
        self._path = path
        self._file = file
        self._buffer = ""
        self._place = 0
        self.line = 1

    def peek(self) -> str:
        """Return the next character that is no space, "" at the end. It is not taken."""
        while True:
            self._go_to(SPACE.match(self._buffer, self._place).end())  # type: ignore[union-attr]
            if self._place < len(self._buffer):
                return self._buffer[self._place]
            if not self._read_more():
                return ""

    def take(self, signs: str) -> str:
        """Take the next character, which must be one of these, and return it."""
        sign = self.peek()
        if not sign or sign not in signs:
            raise self.wrong(f"expected one of {' '.join(signs)}")
        self._go_to(self._place + 1)
        return sign

    def starts(self, signs: str) -> bool:
        """Return whether the next characters that are no spaces are these two."""
        if self.peek() != signs[0]:
            return False
        if len(self._buffer) - self._place < AT_ONCE:
            self._read_more()
        after = SPACE.match(self._buffer, self._place + 1)
        return after is not None and self._buffer.startswith(signs[1], after.end())

    def value(self) -> Any:
        """Take the next value, whatever it is, and return it."""
        self.peek()
        while True:
            try:
                value, end = DECODER.raw_decode(self._buffer, self._place)
            except JSONDecodeError as error:
                if len(self._buffer) - self._place > MOST or not self._read_more():
                    raise self.wrong(error.msg) from error
            except RecursionError as error:
                raise self.wrong("too many brackets in brackets") from error
            else:
                # At the end of what was read, 12 may go on as 123.
                if end < len(self._buffer) or not self._read_more():
                    self._go_to(end)
                    return value

    def wrong(self, error: str) -> CannotRead:
        """Return what to raise when something else should stand here."""
        return CannotRead(NOT_JSON, file=self._path, line=self.line, error=error)

    def _go_to(self, place: int) -> None:
        self.line += self._buffer.count("\n", self._place, place)
        self._place = place

    def _read_more(self) -> bool:
        more = self._file.read(AT_ONCE)
        self._buffer, self._place = self._buffer[self._place :] + more, 0
        return bool(more)

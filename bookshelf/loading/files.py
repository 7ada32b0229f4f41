"""How the text of a file is written: its encoding, told from its bytes."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path

from bookshelf.text import mark as _

from .problems import CannotRead

MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
# What text holds of the characters below the space: tab, the ends of lines and of pages.
NOT_TEXT = bytes(range(9)) + bytes(range(14, 32))
AT_ONCE = 1 << 16

MISSING = _("There is no file {file}. See how its name is spelt, and in which folder it is.")
FOLDER = _("{file} is a folder. Name the file in it that holds the books.")
UNREADABLE = _("{file} cannot be read: {error}")
EMPTY = _("{file} is empty. The first line must name the columns, such as title and author.")
BINARY = _(
    "{file} is not text. If it comes from a spreadsheet program, save it there as CSV first."
)


def encoding_of(path: Path) -> str:
    """Return the encoding in which a file of text is written, or raise CannotRead.

    A byte order mark says it; else it is UTF-8 when all of it can be; else the encoding of
    Windows in western Europe, or Latin-1, which any bytes can be.
    """
    try:
        if path.is_dir():
            raise CannotRead(FOLDER, file=path)
        first = next(_chunks(path), b"")
        if not first.strip():
            raise CannotRead(EMPTY, file=path)
        marked = [name for mark, name in MARKS.items() if first.startswith(mark)]
        for encoding in marked or ("utf-8", "cp1252", "latin-1"):
            if encoding != "utf-16" and _looks_binary(first):
                raise CannotRead(BINARY, file=path)
            if _is_written_in(path, encoding):
                return encoding
    except FileNotFoundError as error:
        raise CannotRead(MISSING, file=path) from error
    except OSError as error:
        raise CannotRead(UNREADABLE, file=path, error=error.strerror) from error
    raise CannotRead(BINARY, file=path)


def _looks_binary(data: bytes) -> bool:
    """Return whether so much of this cannot be seen that it is no text. Slips are let through."""
    return len(data) - len(data.translate(None, NOT_TEXT)) > 2 + len(data) // 20


def _is_written_in(path: Path, encoding: str) -> bool:
    """Return whether a whole file can be read in this encoding and holds no NUL."""
    decoder = codecs.getincrementaldecoder(encoding)()
    try:
        for chunk in _chunks(path):
            if "\0" in decoder.decode(chunk):
                raise CannotRead(BINARY, file=path)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(AT_ONCE):
            yield chunk

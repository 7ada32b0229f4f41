"""What a student types: single keys where the terminal can, else lines."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

END = "\x04"  # Ctrl-D
Typed = Callable[[str], None]


@contextmanager
def single_keys() -> Iterator[Callable[[], str]]:
    """Give a function that waits for the next key, or the first letter of the next line.

    The terminal is put back as it was at the end.
    """
    try:
        import termios
        import tty
    except ImportError:
        yield windows_key
        return
    try:
        before = termios.tcgetattr(sys.stdin)
        tty.setcbreak(sys.stdin)
    except termios.error:
        yield line_key
        return
    try:
        yield lambda: sys.stdin.read(1) or END
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)


def line_key() -> str:
    """Return the first letter of the next line."""
    line = sys.stdin.readline()
    return line.strip()[:1] if line else END


def windows_key() -> str:
    """Return the next key in a console of Windows, else the first letter of the next line."""
    if sys.platform == "win32" and sys.stdin.isatty():
        import msvcrt

        return msvcrt.getwch()
    return line_key()


def listen(next_key: Callable[[], str], typed: Typed) -> None:
    """Call `typed` with each key in small letters until the input ends."""
    key = ""
    while key != END:
        key = next_key()
        if key.strip():
            typed("q" if key == END else key.lower())

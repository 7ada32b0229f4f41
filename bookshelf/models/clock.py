"""What time it is. Whoever asks here can be told another time by a test."""

from __future__ import annotations

import time
from datetime import date


def now() -> int:
    """Return the time in seconds since 1970 (POSIX, without leap seconds)."""
    return int(time.time())


def today() -> date:
    """Return the date where this computer stands."""
    return date.today()

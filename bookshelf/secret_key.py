"""The secret key that nobody has to think of: made once, then kept in a file."""

from __future__ import annotations

import os
import secrets
import time
from contextlib import suppress
from pathlib import Path

# How often, and how many seconds apart, an empty file is read again.
ATTEMPTS = 100
PAUSE = 0.01


def kept_key(path: Path) -> str:
    """Return the key that is kept in this file; where there is none it is made.

    Only the owner may read the file. Raises OSError when it cannot be written or read,
    ValueError when it holds no key.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with suppress(FileExistsError):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(32))
    for _attempt in range(ATTEMPTS):
        key = path.read_text(encoding="ascii").strip()
        if key:
            return key
        time.sleep(PAUSE)  # Another program that starts now has made it, and is about to write.
    raise ValueError(f"{path} is empty")

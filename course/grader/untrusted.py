"""Reading folders that somebody else has filled: nothing in them is followed or trusted."""

from __future__ import annotations

import os
import stat
from pathlib import Path

LARGEST_FILE = 1024 * 1024
LARGEST_LAYER = 8 * 1024 * 1024
MOST_FILES = 300
DEEPEST_FILE = 12
LITTER = ("__MACOSX", "__pycache__", ".git", ".venv", "node_modules")


def leads_away(root: Path, folder: str) -> bool:
    """Return whether a step on the way from the root to a folder is a link."""
    steps = [root.joinpath(*Path(folder).parts[: n + 1]) for n in range(len(Path(folder).parts))]
    return any(step.is_symlink() for step in steps)


def inside(folder: Path) -> list[Path]:
    """Return what is in a folder; nothing when nobody may look into it."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def walk(folder: Path) -> list[Path]:
    """Return everything below a folder that is no folder; links are not followed."""
    found: list[Path] = []
    level = [folder] if folder.is_dir() else []
    for _depth in range(DEEPEST_FILE):  # os.walk calls itself, once for each folder in a folder
        here = [p for place in level for p in inside(place) if p.name not in LITTER]
        level = [path for path in here if path.is_dir() and not path.is_symlink()]
        folders = set(level)
        found += [path for path in here if path not in folders]
    return found + level


def refused(path: Path, files: int, size: int) -> str:
    """Return why a file is not taken, in a word; nothing when it is."""
    try:
        path.name.encode()
    except UnicodeEncodeError:
        return "its name is no text"
    try:
        kind = path.lstat()
    except OSError as error:
        return error.strerror or "cannot be read"
    if stat.S_ISLNK(kind.st_mode):
        return "a link"
    if not stat.S_ISREG(kind.st_mode):
        return "no regular file"
    if kind.st_size > LARGEST_FILE:
        return f"{kind.st_size} bytes, {LARGEST_FILE} is the most"
    if size + kind.st_size > LARGEST_LAYER:
        return f"more than {LARGEST_LAYER} bytes in all"
    return "" if files < MOST_FILES else f"more than {MOST_FILES} files"


def content(path: Path) -> bytes:
    """Return what is in a regular file, without following a link that came in between."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    with open(descriptor, "rb") as file:
        return file.read(LARGEST_FILE)

"""The submissions in a folder: one folder each, of which only regular files are taken."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from course.project import Layer, Project
from course.text import CourseError
from course.text import mark as _

LARGEST_FILE = 1024 * 1024
MOST_FILES = 300
DEEPEST = 4
LITTER = ("__MACOSX", "__pycache__", ".git", ".venv", "node_modules")


@dataclass
class StudentLayer:
    """A student's version of a layer: its files by name, and what was left out and why."""

    files: dict[str, bytes] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

    @property
    def digest(self) -> str:
        """What these files are, as 64 hexadecimal digits: the same files, the same digits."""
        hashed = sha256()
        for name, content in sorted(self.files.items()):
            hashed.update(f"{len(name)}:{name}{len(content)}:".encode("utf-8", "surrogateescape"))
            hashed.update(content)
        return hashed.hexdigest()


@dataclass
class Submission:
    """What one student has handed in: the layers that were found, by name."""

    name: str
    layers: dict[str, StudentLayer]


def find_submissions(project: Project, folder: Path) -> list[Submission]:
    """Return the submissions in a folder, in the order of their names; hidden ones are litter.

    Raises CourseError when there is no such folder, or no submission in it.
    """
    if not folder.is_dir():
        raise CourseError(
            _("{folder} is no folder. Give the folder of submissions."), folder=folder
        )
    found = [
        read_submission(project, path)
        for path in sorted(folder.iterdir())
        if path.is_dir() and not path.is_symlink() and not path.name.startswith((".", "__"))
    ]
    if not found:
        sentence = _("{folder} holds no folder. Each submission is a folder of its own in it.")
        raise CourseError(sentence, folder=folder)
    return found


def read_submission(project: Project, folder: Path) -> Submission:
    """Return one submission. Its package may lie deeper, as archives are often packed."""
    root = _root_of(project, folder) or folder
    layers = {name: read_layer(layer, root) for name, layer in project.layers.items()}
    return Submission(folder.name, layers)


def read_layer(layer: Layer, root: Path) -> StudentLayer:
    """Return a student's version of a layer: small regular files, and no links."""
    read = StudentLayer()
    for folder in layer.folders:
        for path in _walk(root / folder):
            name = path.relative_to(root).as_posix()
            reason = _refused(path, len(read.files))
            if reason:
                read.left_out.append(f"{name}: {reason}")
            else:
                read.files[name] = _content(path)
    return read


def _root_of(project: Project, folder: Path) -> Path | None:
    """Return the highest folder, at most four deep, that the package lies in."""
    level = [folder]
    for _depth in range(DEEPEST):
        for candidate in level:
            if (candidate / project.package).is_dir():
                return candidate
        level = [
            path
            for candidate in level
            for path in sorted(candidate.iterdir())
            if path.is_dir() and not path.is_symlink() and path.name not in LITTER
        ]
    return None


def _walk(folder: Path) -> list[Path]:
    """Return everything below a folder that is no folder; links are not followed."""
    found = []
    for place, folders, names in os.walk(folder, followlinks=False):
        folders[:] = sorted(set(folders) - set(LITTER))
        links = [name for name in folders if (Path(place) / name).is_symlink()]
        found += [Path(place) / name for name in sorted([*names, *links])]
    return found


def _refused(path: Path, files: int) -> str:
    """Return why a file is not taken, in a word; nothing when it is."""
    try:
        path.name.encode()
    except UnicodeEncodeError:
        return "its name is no text"
    kind = path.lstat()
    if stat.S_ISLNK(kind.st_mode):
        return "a link"
    if not stat.S_ISREG(kind.st_mode):
        return "no regular file"
    if kind.st_size > LARGEST_FILE:
        return f"{kind.st_size} bytes, {LARGEST_FILE} is the most"
    return "" if files < MOST_FILES else f"more than {MOST_FILES} files"


def _content(path: Path) -> bytes:
    """Return what is in a regular file, without following a link that came in between."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    with open(descriptor, "rb") as file:
        return file.read(LARGEST_FILE)

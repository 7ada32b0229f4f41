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
DEEPEST_FILE = 12
LARGEST_LAYER = 8 * 1024 * 1024
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
    outside: list[str] = field(default_factory=list)


def find_submissions(folder: Path) -> list[Path]:
    """Return the folders of submissions in a folder, by name; hidden ones are litter.

    Raises CourseError when there is no such folder, or no submission in it.
    """
    if not folder.is_dir():
        raise CourseError(
            _("{folder} is no folder. Give the folder of submissions."), folder=folder
        )
    found = [
        path
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
    return Submission(folder.name, layers, _outside(project, root))


def read_layer(layer: Layer, root: Path) -> StudentLayer:
    """Return a student's version of a layer: small regular files, and no links."""
    read = StudentLayer()
    for folder in layer.folders:
        if _leads_away(root, folder):
            read.left_out.append(f"{folder}: a link")
            continue
        for path in _walk(root / folder):
            name = path.relative_to(root).as_posix()
            reason = _refused(path, len(read.files), sum(map(len, read.files.values())))
            try:
                if not reason:
                    read.files[name] = _content(path)
            except OSError as error:  # nobody may read it, or its path is too long
                reason = error.strerror or "cannot be read"
            if reason:
                read.left_out.append(f"{name}: {reason}")
    return read


def _root_of(project: Project, folder: Path) -> Path | None:
    """Return the folder, at most four deep, that most layers lie in; of several the highest."""
    parts = [part for layer in project.layers.values() for part in layer.folders]
    found: list[tuple[int, Path]] = []
    level = [folder]
    for _depth in range(DEEPEST):
        for candidate in level:
            here = [p for p in parts if not _leads_away(candidate, p) and (candidate / p).is_dir()]
            found += [(len(here), candidate)] * bool(here)
        level = [
            path
            for candidate in level
            for path in _inside(candidate)
            if path.is_dir() and not path.is_symlink() and path.name not in LITTER
        ]
    return max(found, key=lambda one: one[0])[1] if found else None


def _outside(project: Project, root: Path) -> list[str]:
    """Return the modules that a student has added or changed in no layer, a hundred at most."""
    folders = tuple(f"{part}/" for layer in project.layers.values() for part in layer.folders)
    if _leads_away(root, project.package):
        return []
    files = [path for path in _walk(root / project.package) if path.suffix == ".py"]
    names = [path.relative_to(root).as_posix() for path in files]
    mine = [name for name in names if not name.startswith(folders)]
    return [name for name in mine if _differs(root / name, project.root / name)][:100]


def _differs(path: Path, ours: Path) -> bool:
    """Return whether a regular file is not just as the project has it."""
    if _refused(path, 0, 0):
        return False
    return not ours.is_file() or ours.read_bytes() != _content(path)


def _leads_away(root: Path, folder: str) -> bool:
    """Return whether a step on the way from the root to a folder is a link."""
    steps = [root.joinpath(*Path(folder).parts[: n + 1]) for n in range(len(Path(folder).parts))]
    return any(step.is_symlink() for step in steps)


def _inside(folder: Path) -> list[Path]:
    """Return what is in a folder; nothing when nobody may look into it."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _walk(folder: Path) -> list[Path]:
    """Return everything below a folder that is no folder; links are not followed."""
    found: list[Path] = []
    level = [folder] if folder.is_dir() else []
    for _depth in range(DEEPEST_FILE):  # os.walk calls itself, once for each folder in a folder
        inside = [p for place in level for p in _inside(place) if p.name not in LITTER]
        level = [path for path in inside if path.is_dir() and not path.is_symlink()]
        found += [path for path in inside if path not in set(level)]
    return found + level


def _refused(path: Path, files: int, size: int) -> str:
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


def _content(path: Path) -> bytes:
    """Return what is in a regular file, without following a link that came in between."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    with open(descriptor, "rb") as file:
        return file.read(LARGEST_FILE)

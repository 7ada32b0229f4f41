"""The submissions in a folder: one folder each, of which only regular files are taken."""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from course.project import Layer, Project
from course.text import CourseError
from course.text import mark as _

from .untrusted import LITTER, content, inside, leads_away, refused, walk

DEEPEST = 4


@dataclass
class StudentLayer:
    """A student's version of a layer: its files by name, and what was left out and why."""

    files: dict[str, bytes] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)

    @property
    def digest(self) -> str:
        """What these files are, as 64 hexadecimal digits: the same files, the same digits."""
        hashed = sha256()
        for name, text in sorted(self.files.items()):
            hashed.update(f"{len(name)}:{name}{len(text)}:".encode("utf-8", "surrogateescape"))
            hashed.update(text)
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
        if leads_away(root, folder):
            read.left_out.append(f"{folder}: a link")
            continue
        for path in walk(root / folder):
            name = path.relative_to(root).as_posix()
            reason = refused(path, len(read.files), sum(map(len, read.files.values())))
            try:
                if not reason:
                    read.files[name] = content(path)
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
            here = [p for p in parts if not leads_away(candidate, p) and (candidate / p).is_dir()]
            found += [(len(here), candidate)] * bool(here)
        level = [
            path
            for candidate in level
            for path in inside(candidate)
            if path.is_dir() and not path.is_symlink() and path.name not in LITTER
        ]
    return max(found, key=lambda one: one[0])[1] if found else None


def _outside(project: Project, root: Path) -> list[str]:
    """Return the modules that a student has added or changed in no layer, a hundred at most."""
    folders = tuple(f"{part}/" for layer in project.layers.values() for part in layer.folders)
    if leads_away(root, project.package):
        return []
    files = [path for path in walk(root / project.package) if path.suffix == ".py"]
    names = [path.relative_to(root).as_posix() for path in files]
    mine = [name for name in names if not name.startswith(folders)]
    return [name for name in mine if _differs(root / name, project.root / name)][:100]


def _differs(path: Path, ours: Path) -> bool:
    """Return whether a regular file is not, by its length, the one that the project has."""
    if refused(path, 0, 0):
        return False
    return not ours.is_file() or ours.stat().st_size != path.stat().st_size

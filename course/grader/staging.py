"""Folders that a sandbox reads: what every layer may know, and one student's layer."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from importlib.util import cache_from_source
from pathlib import Path

from course.project import Layer, Project

from .compiling import compiled


def stage_common(project: Project, destination: Path) -> None:
    """Copy what any layer may import: the promises, and the part of the app that is no layer.

    No layer's own code is in it, so that a sandbox holds no answers.
    """
    folders = [folder for layer in project.layers.values() for folder in layer.folders]
    promises = {file for layer in project.layers.values() for file in layer.promise}
    for path in sorted((project.root / project.package).rglob("*")):
        name = path.relative_to(project.root).as_posix()
        in_a_layer = any(name.startswith(f"{folder}/") for folder in folders)
        if path.is_file() and "__pycache__" not in name and (name in promises or not in_a_layer):
            _write(destination / name, path.read_bytes())


def write_layer(project: Project, layer: Layer, files: dict[str, bytes], folder: Path) -> None:
    """Write a student's layer, with the promise of that layer as the project has it.

    The folder appears whole or not at all.
    """
    promise = {file: (project.root / file).read_bytes() for file in layer.promise}
    files = {name: content for name, content in files.items() if not _in_the_way(name, promise)}
    half = folder.with_name(f"{folder.name}.{os.getpid()}-{os.urandom(4).hex()}")
    for name, content in {**files, **promise}.items():
        _write(half / name, content)
        ours = compiled(project.root, name)
        if ours and ours.source == content:  # so that no sandbox has to compile it
            _write(Path(cache_from_source(str(half / name))), ours.code)
    try:
        half.rename(folder)
    except OSError:  # another thread has written the same files before us
        shutil.rmtree(half)


def _in_the_way(name: str, promise: Iterable[str]) -> bool:
    """Return whether a file lies in a folder that is named like a file of the promise."""
    return any(name.startswith(f"{file}/") for file in promise)


def _write(path: Path, content: bytes) -> None:
    """Write a file so that a sandbox, which is another user, may read it."""
    _make(path.parent)
    path.write_bytes(content)
    path.chmod(0o644)


def _make(folder: Path) -> None:
    """Make a folder, and those it is in, so that another user may enter them."""
    if not folder.exists():
        _make(folder.parent)
        folder.mkdir(exist_ok=True)
        folder.chmod(0o755)

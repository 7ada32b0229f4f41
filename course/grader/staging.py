"""Folders that a sandbox reads: what every layer may know, and one student's layer."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from course.project import Layer, Project


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
            _copy(path, destination / name)


def stage_layer(project: Project, layer: Layer, source: Path, destination: Path) -> None:
    """Copy a student's layer, with the promise of that layer as the project has it."""
    for folder in layer.folders:
        for path in sorted((source / folder).rglob("*")):
            if path.is_file() and not path.is_symlink():
                _copy(path, destination / path.relative_to(source))
    for file in layer.promise:
        _copy(project.root / file, destination / file)


def _copy(source: Path, destination: Path) -> None:
    """Copy one file so that a sandbox, which is another user, may read it."""
    destination.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, destination)
    os.chmod(destination, 0o644)

"""A copy of the reference in a temporary folder, where one variant after another is tried."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from course.project import Project
from course.source import write_texts

# What tells pytest how to run, and modules beside the packages.
BESIDE = ("*.py", "*.cfg", "*.toml", "*.ini")


class Bench:
    """What the tests of a project need, copied once; what is compiled of it stays good."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._folder = Path(tempfile.mkdtemp(prefix="course-verify-"))
        try:
            copy_needed(project, self._folder)
        except BaseException:
            self.close()
            raise

    @contextmanager
    def variant(self, texts: Mapping[str, str]) -> Iterator[Path]:
        """Give some files other texts for as long as the block lasts."""
        write_texts(self._folder, texts)
        try:
            yield self._folder
        finally:
            for file in texts:
                self._put_back(file)

    def close(self) -> None:
        """Remove the folder."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _put_back(self, file: str) -> None:
        original = self._project.root / file
        if original.is_file():
            shutil.copy2(original, self._folder / file)
        else:
            (self._folder / file).unlink()


def copy_needed(project: Project, folder: Path) -> None:
    """Copy the packages of the layers and of their tests, and the files beside them."""
    needed = [path for layer in project.layers.values() for path in layer.folders + layer.tests]
    for name in sorted({path.partition("/")[0] for path in (*needed, *project.whole_tests)}):
        if (project.root / name).is_dir():
            shutil.copytree(project.root / name, folder / name, ignore=links_and_compiled)
    for pattern in BESIDE:
        for path in project.root.glob(pattern):
            if path.is_file() and not path.is_symlink():
                shutil.copy2(path, folder)


def links_and_compiled(folder: str, names: list[str]) -> list[str]:
    """Return which names in a folder are not copied."""
    return [
        name
        for name in names
        if name == "__pycache__" or os.path.islink(os.path.join(folder, name))
    ]

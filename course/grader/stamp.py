"""What a verdict depends on beside the submission: the tests, the reference, the grader."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from course.project import FILE, Project

GRADER = ("boundary", "grader", "runner", "sandbox")


def stamp_of(project: Project, setting: str) -> str:
    """Return 64 hexadecimal digits that change when any of these files, or the setting, does."""
    toolkit = Path(__file__).parents[1]
    folders = [project.root / project.package, project.root / "tests"]
    folders += [toolkit / name for name in GRADER]
    files = [path for folder in folders for path in sorted(folder.rglob("*")) if _counts(path)]
    hashed = sha256(setting.encode())
    for path in [project.root / FILE, *files]:
        hashed.update(path.name.encode() + path.read_bytes())
    return hashed.hexdigest()


def _counts(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts and path.suffix != ".mo"

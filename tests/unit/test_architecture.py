"""The import contracts between the layers hold, and would be missed if they did not."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("bookshelf", "swaps", "course")
LINT = (
    "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
)


def lint(folder):
    """Return what import-linter says of the packages in a folder."""
    return subprocess.run(
        [sys.executable, "-c", LINT],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


@pytest.fixture
def copy(tmp_path):
    """A copy of the packages and their contracts."""
    for package in PACKAGES:
        ignored = shutil.ignore_patterns("__pycache__", "static", "translations", "data")
        shutil.copytree(ROOT / package, tmp_path / package, ignore=ignored)
    shutil.copy(ROOT / "setup.cfg", tmp_path)
    return tmp_path


def test_every_import_contract_is_kept():
    result = lint(ROOT)

    assert result.returncode == 0, result.stdout


def test_every_broken_contract_is_noticed(copy):
    forbidden = {
        "bookshelf/models/book.py": "import flask",
        "bookshelf/models/books.py": "import bookshelf.models.extras.covers",
        "bookshelf/models/rules/isbn.py": "import sqlite3",
        "bookshelf/loading/rows.py": "import bookshelf.models",
        "bookshelf/views/pages.py": "import bookshelf.settings",
        "bookshelf/views/links.py": "import sqlite3",
        "bookshelf/controllers/site.py": "import bookshelf.models.sqlite",
        "bookshelf/web/forms.py": "import werkzeug",
        "bookshelf/text.py": "import course",
        "swaps/__init__.py": "import bookshelf.models.books",
        "course/text.py": "import swaps",
    }
    for file, line in forbidden.items():
        with (copy / file).open("a", encoding="utf-8") as module:
            module.write(f"\n{line}\n")

    result = lint(copy)

    assert "0 kept, 11 broken" in result.stdout

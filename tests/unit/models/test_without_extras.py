"""A hand-out may leave out what goes beyond the core."""

from __future__ import annotations

import shutil
import subprocess
import sys

PROGRAM = """
import sys
from bookshelf.models.sqlite import prepare
library = prepare(sys.argv[1])()
print(library.extras, library.books.load([{"title": "Emma", "author": "Jane Austen"}]).added)
library.close()
"""


def test_library_without_the_folder_of_extras_has_none(tmp_path, pytestconfig):
    ignored = shutil.ignore_patterns("extras", "__pycache__")
    shutil.copytree(pytestconfig.rootpath / "bookshelf", tmp_path / "bookshelf", ignore=ignored)

    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, f"sqlite:///{tmp_path / 'bookshelf.db'}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )

    assert (done.stderr, done.stdout) == ("", "None 1\n")


def test_pillow_is_not_loaded_before_it_is_needed(tmp_path, pytestconfig):
    program = PROGRAM + 'print([name for name in sys.modules if name.startswith("PIL")])\n'

    done = subprocess.run(
        [sys.executable, "-c", program, f"sqlite:///{tmp_path / 'bookshelf.db'}"],
        cwd=pytestconfig.rootpath,
        capture_output=True,
        text=True,
    )

    assert done.stdout.splitlines()[-1:] == ["[]"], done.stderr

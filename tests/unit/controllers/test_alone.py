"""The controllers need no database, no page of ours and nothing of accounts but their promise."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys
for name in ("sqlite3", "sqlite_utils", "argon2", "cryptography", "PIL", "segno",
             "bookshelf.models.sqlite", "bookshelf.models.books", "bookshelf.models.accounts",
             "bookshelf.views.pages", "bookshelf.views.api", "bookshelf.views.plain"):
    sys.modules[name] = None  # what makes Python refuse to import it
from importlib import import_module
from pkgutil import walk_packages
import bookshelf.controllers
import bookshelf.web
for package in (bookshelf.controllers, bookshelf.web):
    for module in walk_packages(package.__path__, package.__name__ + "."):
        import_module(module.name)
"""


def test_every_module_of_the_controllers_works_without_a_database_and_a_page(pytestconfig):
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=pytestconfig.rootpath, capture_output=True, text=True
    )

    assert (done.returncode, done.stderr) == (0, "")

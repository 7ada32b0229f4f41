"""The views need nothing but their data: no web framework, no database."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from jinja2 import UndefinedError

import bookshelf
from bookshelf.views import Visit
from bookshelf.views.markup.templating import render

ROOT = Path(bookshelf.__file__).parent.parent
SCRIPT = """
import sys
for name in ("flask", "werkzeug", "sqlite3", "sqlite_utils", "argon2", "jwt", "cryptography",
             "PIL", "bookshelf.controllers", "bookshelf.web"):
    sys.modules[name] = None  # what makes Python refuse to import it
from importlib import import_module
from pkgutil import walk_packages
import bookshelf.views
for module in walk_packages(bookshelf.views.__path__, "bookshelf.views."):
    import_module(module.name)
from bookshelf.models import Book
from bookshelf.views import Visit, api, pages, plain
for view in (pages, api, plain):
    assert "Emma" in view.book(Visit(), Book("Emma", "Jane Austen", id=7))
"""


def test_every_module_of_the_views_works_without_a_web_framework_and_a_database():
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, timeout=60
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_template_that_is_not_given_its_data_fails_at_once():
    with pytest.raises(UndefinedError, match="'books' is undefined"):
        render("health.html", "en", visit=Visit())

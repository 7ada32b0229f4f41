"""The models need no web and no template."""

from __future__ import annotations

import subprocess
import sys

BLOCKED = ("flask", "jinja2", "werkzeug", "bookshelf.views", "bookshelf.controllers")
PROGRAM = f"""
import sys
for name in {BLOCKED}:
    sys.modules[name] = None
from bookshelf.models.sqlite import prepare
library = prepare(sys.argv[1])()
print(library.books.load([{{"title": "Emma", "author": "Jane Austen"}}]).added)
library.close()
"""


def test_models_work_where_there_is_no_flask_and_no_jinja(tmp_path, pytestconfig):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, f"sqlite:///{tmp_path / 'bookshelf.db'}"],
        cwd=pytestconfig.rootpath,
        capture_output=True,
        text=True,
    )

    assert (done.stderr, done.stdout) == ("", "1\n")
